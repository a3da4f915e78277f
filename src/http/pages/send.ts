// negotiator (MIT, of the jshttp project) reads what a browser accepts.
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import fresh from 'fresh'
import Negotiator from 'negotiator'
import { SECURITY } from '../security.js'

// The best that is quick: a page is written for each request.
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const ENCODINGS = {
  br: (html: string) => promisify(brotliCompress)(html, QUICK),
  gzip: (html: string) => promisify(gzip)(html),
  identity: (html: string) => Promise.resolve(Buffer.from(html)),
} as const

/** Answers with a page, compressed as the browser accepts; one that it has is not sent again. */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  status: 200 | 404,
  html: string,
): Promise<void> {
  const headers = {
    ...SECURITY,
    'content-type': 'text/html; charset=utf-8',
    // Kept, but asked about each time: its words come from what is loaded.
    'cache-control': 'no-cache',
    etag: `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`,
    vary: 'accept, accept-encoding',
  }
  if (status === 200 && fresh({ 'if-none-match': request.headers['if-none-match'] }, { etag: headers.etag })) {
    response.writeHead(304, headers).end()
    return
  }
  const encoding = encodingFor(request)
  const body = await ENCODINGS[encoding](html)
  response.writeHead(status, {
    ...headers,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    'content-length': body.length,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function encodingFor(request: IncomingMessage): keyof typeof ENCODINGS {
  const accepted = new Negotiator(request).encodings(['br', 'gzip'])
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? 'identity'
}
