import sirv from 'sirv'
import type { Handler } from './server.js'

/** The files of a built page, compared and cached by ETag. */
export function filesHandler(folder: string): Handler {
  const serve = sirv(folder, {
    etag: true,
    setHeaders: (response) => response.setHeader('content-security-policy', POLICY),
  })
  return (request, response) => {
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n')
    })
  }
}

// The page needs nothing from anywhere else; its editor sets styles on elements as it runs.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
