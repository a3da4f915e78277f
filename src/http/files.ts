// sirv (MIT) knows the files of a folder, their types, and those compressed beside them.
import type { ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import sirv from 'sirv'
import { encodingFor } from './encoding.js'
import { pathOf } from './path-of.js'
import type { Handler } from './handler.js'

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
    setHeaders: (response) => response.removeHeader('etag'),
  })
  return (request, response) => {
    const { headers } = request
    // sirv misreads ranges from the end; files are small, and a server may answer with the whole (RFC 9110, 14.2).
    delete headers.range
    // It does not weigh what is accepted.
    headers['accept-encoding'] = encodingFor(request)
    // Of a file that is the same still it says nothing, but that; of another it has a tag of its own.
    const kept = keptOf(pathOf(request), headers['if-none-match'])
    for (const [name, value] of kept) response.setHeader(name, value)
    minded(response, report)
    return serve(request, response, () => {
      for (const [name] of kept) response.removeHeader(name)
      return otherwise(request, response)
    })
  }
}

const keptOf = (path: string, tag: string | undefined): readonly (readonly [string, string])[] => [
  ['cache-control', path.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache'],
  ['vary', 'accept-encoding'],
  ...(tag === undefined ? [] : [['etag', tag] as const]),
]

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
