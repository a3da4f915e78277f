// content-disposition and fresh (both MIT, of the Express project) know RFC 6266, RFC 5987 and If-None-Match.
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { create as attachment } from 'content-disposition'
import fresh from 'fresh'
import type { ExportFile, ExportScope } from '../../export/export-file.js'
import { leftOutOf, type LeftOut } from '../../formats/left-out.js'
import { type Handler, pathOf } from '../server.js'
import { textArguments } from '../../export/arguments.js'
import { type Exports, tagOf } from '../../export/exports.js'
import { wantsPage } from '../wants-page.js'
import { fileName } from './file-name.js'
import { refuse } from './problem.js'

export const PREFIX = '/export/'

type Report = (error: unknown) => void

/**
 * Files to take away: `/export/agreements.csv?filter=…`; `/export` and `/export/` say which there are. Of a public
 * site, pages elsewhere may fetch them too, as Gephi Lite does; what lies on one's own machine is for nobody else.
 */
export function exportHandler(exports: Exports, report: Report, isPublic: boolean): Handler {
  return async (request, response) => {
    if (isPublic) response.setHeader('access-control-allow-origin', '*')
    if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed(response)
    try {
      const file = decodeURIComponent(pathOf(request).slice(PREFIX.length))
      if (file === '') answerIndex(exports, request, response)
      else await answer(exports, file, request, response, report)
    } catch (error) {
      refuse(response, error, report)
    }
  }
}

async function answer(
  exports: Exports,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
  report: Report,
): Promise<void> {
  const given = textArguments(new URL(request.url ?? '/', 'http://localhost').searchParams)
  const offer = exports.find(file, given)
  const asked = await exports.asked()
  const kept = keptOf(tagOf(offer, given, asked), asked)
  // fetch says `no-cache` beside any If-None-Match of its caller's; that is meant for caches on the way, which we are not.
  if (fresh({ 'if-none-match': request.headers['if-none-match'] }, { etag: kept.etag })) {
    response.writeHead(304, kept).end()
    return
  }
  const { chunks, cuts, namedCuts } = await offer.open(asked)
  const name = fileName(offer.name, given, asked.now, namedCuts)
  response.writeHead(200, { ...kept, ...headersOf(offer, name), ...leftOutHeader(cuts) })
  if (request.method === 'HEAD') response.end()
  else await pipeline(chunks(), response).catch((error: unknown) => left(error) || report(error))
}

/** What is said too where the file is not sent again. */
const keptOf = (etag: string, { version }: ExportScope) => ({
  etag,
  // Kept, but asked about each time: a load makes another version.
  'cache-control': 'no-cache',
  'x-normgraph-dataset': version,
})

const headersOf = ({ mediaType }: ExportFile, name: string) => ({
  'content-type': mediaType,
  'content-disposition': attachment(name),
  // Each source has a licence of its own.
  link: '</export/sources.csv>; rel="license"',
  'x-content-type-options': 'nosniff',
})

function leftOutHeader(cuts: readonly LeftOut[]): OutgoingHttpHeaders {
  const leftOut = leftOutOf(cuts)
  return leftOut === '' ? {} : { 'x-normgraph-left-out': leftOut }
}

/** The pipeline has cut the connection, so that nobody takes half a file for a whole one; whoever went away knows why. */
const left = (error: unknown) => (error as { readonly code?: unknown }).code === 'ERR_STREAM_PREMATURE_CLOSE'

/** Which files there are: for people the page that says so, for programs JSON. */
function answerIndex({ index }: Exports, request: IncomingMessage, response: ServerResponse): void {
  const vary = { vary: 'accept', 'cache-control': 'no-cache' }
  if (wantsPage(request)) {
    // As the site may lie below a path of a larger one, it is said from where the browser is.
    const location = pathOf(request).endsWith('/') ? '../files' : 'files'
    response.writeHead(303, { ...vary, location, 'content-length': 0 }).end()
    return
  }
  const headers = { ...vary, 'content-type': 'application/json' }
  response.writeHead(200, headers).end(JSON.stringify({ exports: index }, null, 2))
}

function notAllowed(response: ServerResponse): void {
  response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain' }).end('only GET and HEAD\n')
}
