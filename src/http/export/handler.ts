// content-disposition and fresh (both MIT, of the Express project) know RFC 6266, RFC 5987 and If-None-Match.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { create as attachment } from 'content-disposition'
import fresh from 'fresh'
import type { ExportFile } from '../../export/export-file.js'
import { type Handler, pathOf } from '../server.js'
import { textArguments } from '../../export/arguments.js'
import { type Exports, tagOf } from '../../export/exports.js'
import { fileName } from './file-name.js'
import { refuse } from './problem.js'

export const PREFIX = '/export/'

type Report = (error: unknown) => void

/** Files to take away: `/export/agreements.csv?filter=…`; `/export/` says which there are. */
export function exportHandler(exports: Exports, report: Report): Handler {
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed(response)
    try {
      const file = decodeURIComponent(pathOf(request).slice(PREFIX.length))
      if (file === '') answerIndex(exports, response)
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
  const headers = headersOf(offer, fileName(offer.name, given, asked.now), tagOf(offer, given, asked))
  // fetch says `no-cache` beside any If-None-Match of its caller's; that is meant for caches on the way, which we are not.
  if (fresh({ 'if-none-match': request.headers['if-none-match'] }, { etag: headers.etag })) {
    response.writeHead(304, { etag: headers.etag, 'cache-control': headers['cache-control'] }).end()
    return
  }
  const chunks = await offer.open(asked)
  response.writeHead(200, headers)
  if (request.method === 'HEAD') response.end()
  else await pipeline(chunks(), response).catch((error: unknown) => left(error) || report(error))
}

const headersOf = ({ mediaType }: ExportFile, name: string, etag: string) => ({
  'content-type': mediaType,
  'content-disposition': attachment(name),
  etag,
  // Kept, but asked about each time: a load makes another version.
  'cache-control': 'no-cache',
  // Each source has a licence of its own.
  link: '</export/sources.csv>; rel="license"',
  'x-content-type-options': 'nosniff',
})

/** The pipeline has cut the connection, so that nobody takes half a file for a whole one; whoever went away knows why. */
const left = (error: unknown) => (error as { readonly code?: unknown }).code === 'ERR_STREAM_PREMATURE_CLOSE'

function answerIndex({ index }: Exports, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ exports: index }, null, 2))
}

function notAllowed(response: ServerResponse): void {
  response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain' }).end('only GET and HEAD\n')
}
