import type { ServerResponse } from 'node:http'

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

/** Of what a browser could give to a page, what none of ours asks for. */
const UNUSED = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb']

const SECURITY = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  // What one looks at is in the address: it is nobody's that a link leads to.
  'referrer-policy': 'same-origin',
  'permissions-policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  // Until it is opened to pages elsewhere, which then may show it as they may read it.
  'cross-origin-resource-policy': 'same-origin',
}

/** What every answer says, whatever it is of. */
export function secure(response: ServerResponse): void {
  for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value)
}
