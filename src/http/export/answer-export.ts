// content-disposition and fresh (both MIT, of the Express project) know RFC 6266, RFC 5987 and If-None-Match.
import type { OutgoingHttpHeaders } from 'node:http'
import { create as attachment } from 'content-disposition'
import fresh from 'fresh'
import type { ExportFile, ExportScope } from '../../export/export-file.js'
import { leftOutOf, type LeftOut } from '../../formats/left-out.js'
import type { HttpAnswer, HttpAsked } from '../answer.js'
import { pathOf } from '../path-of.js'
import { textArguments } from '../../export/arguments.js'
import { type Exports, tagOf } from '../../export/exports.js'
import { wantsPage } from '../wants-page.js'
import { fileName } from './file-name.js'
import { refusalOf } from './problem.js'

const PREFIX = '/export/'

/** Files to take away: `/export/agreements.csv?filter=…`; `/export` and `/export/` say which there are. */
export async function answerExport(
  exports: Exports,
  asked: HttpAsked,
  report: (error: unknown) => void,
): Promise<HttpAnswer> {
  return answered(exports, asked).catch((error: unknown) => refusalOf(error, report))
}

async function answered(exports: Exports, asked: HttpAsked): Promise<HttpAnswer> {
  const file = decodeURIComponent(pathOf(asked).slice(PREFIX.length))
  return file === '' ? indexOf(exports, asked) : fileOf(exports, file, asked)
}

async function fileOf(exports: Exports, file: string, { method, url, headers }: HttpAsked): Promise<HttpAnswer> {
  const given = textArguments(new URL(url, 'http://localhost').searchParams)
  const offer = exports.find(file, given)
  const asked = await exports.asked()
  const kept = keptOf(tagOf(offer, given, asked), asked)
  // fetch says `no-cache` beside any If-None-Match of its caller's; that is meant for caches on the way, which we are not.
  if (fresh({ 'if-none-match': headers['if-none-match'] }, { etag: kept.etag }))
    return { status: 304, headers: kept, body: '' }
  const { chunks, cuts, namedCuts } = await offer.open(asked)
  const name = fileName(offer.name, given, asked.now, namedCuts)
  return {
    status: 200,
    headers: { ...kept, ...headersOf(offer, name), ...leftOutHeader(cuts) },
    // Of what is only looked at nothing is made.
    body: method === 'HEAD' ? () => [] : chunks,
  }
}

/** What is said too where the file is not sent again. */
const keptOf = (etag: string, { version }: ExportScope) => ({
  etag,
  // Kept, but asked about each time: a load makes another version.
  'cache-control': 'no-cache',
  'x-normgraph-dataset': version,
  vary: 'accept-encoding',
})

const headersOf = ({ mediaType }: ExportFile, name: string) => ({
  'content-type': mediaType,
  'content-disposition': attachment(name),
  // Each source has a licence of its own.
  link: '</export/sources.csv>; rel="license"',
})

function leftOutHeader(cuts: readonly LeftOut[]): OutgoingHttpHeaders {
  const leftOut = leftOutOf(cuts)
  return leftOut === '' ? {} : { 'x-normgraph-left-out': leftOut }
}

/** Which files there are: for people the page that says so, for programs JSON. */
function indexOf({ index }: Exports, asked: HttpAsked): HttpAnswer {
  const vary = { vary: 'accept', 'cache-control': 'no-cache' }
  if (!wantsPage(asked)) {
    const headers = { ...vary, 'content-type': 'application/json' }
    return { status: 200, headers, body: JSON.stringify({ exports: index }, null, 2) }
  }
  // As the site may lie below a path of a larger one, it is said from where the browser is.
  const location = pathOf(asked).endsWith('/') ? '../files' : 'files'
  return { status: 303, headers: { ...vary, location }, body: '' }
}
