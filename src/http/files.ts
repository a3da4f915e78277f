import sirv from 'sirv'
import type { Handler } from './server.js'

/** The files of a built page, compared and cached by ETag. */
export function filesHandler(folder: string): Handler {
  const serve = sirv(folder, { etag: true, gzip: true, setHeaders: (response) => response.setHeader('content-security-policy', POLICY) })
  return (request, response) => {
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n')
    })
  }
}

// The page needs nothing from anywhere else; its editor sets styles on elements and runs its workers from this origin.
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; worker-src 'self' blob:"
