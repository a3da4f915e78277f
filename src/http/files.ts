// sirv (MIT) knows the files of a folder, their types, and those compressed beside them.
import type { ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import sirv from 'sirv'
import { SECURITY } from './security.js'
import type { Handler } from './server.js'

/** Below it every name carries a hash of the content. */
const HASHED = '/assets/'

/** The files of the built site; `otherwise` answers where there is none. */
export function filesHandler(folder: string, otherwise: Handler, report: (error: unknown) => void): Handler {
  const serve = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    // No address means another with an ending: pages are written for theirs.
    extensions: [],
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(SECURITY)) response.setHeader(name, value)
      const lasting = path.startsWith(HASHED)
      response.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return (request, response) => {
    // sirv misreads ranges from the end; files are small, and a server may answer with the whole (RFC 9110, 14.2).
    delete request.headers.range
    minded(response, report)
    return serve(request, response, () => otherwise(request, response))
  }
}

/** sirv leaves a file that is gone, as while the site is built anew, to bring the server down, and one half read open. */
function minded(response: ServerResponse, report: (error: unknown) => void): void {
  response.once('pipe', (file: Readable) => {
    file.once('error', (error) => {
      report(error)
      response.destroy()
    })
    response.once('close', () => file.destroy())
  })
}
