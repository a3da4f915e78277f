// The page needs nothing from anywhere else; its editors set styles on elements as they run, and its pictures are taken
// from canvases.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** For pages and their files. */
export const SECURITY = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  // What one looks at is in the address: it is nobody's that a link leads to.
  'referrer-policy': 'same-origin',
} as const
