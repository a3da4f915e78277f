// compressible (MIT, of the jshttp project) knows from mime-db which types shrink, negotiator (MIT, of the same) what a
// client accepts. That lengths of compressed answers tell of secrets (BREACH) is nothing here: no answer has any.
import type { IncomingMessage } from 'node:http'
import { pipeline, type Transform } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'
import compressible from 'compressible'
import Negotiator from 'negotiator'
import type { HttpAnswer, Piece, Pieces } from './answer.js'

/** Bytes below which nothing is won. */
const LEAST = 1_000

// The best that is quick: all but the files of the site is compressed for each request.
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

interface Encoder {
  whole(body: Piece): Promise<Buffer>
  stream(): Transform
}

const ENCODERS: Readonly<Record<'br' | 'gzip', Encoder>> = {
  br: {
    whole: (body) => promisify(brotliCompress)(body, QUICK),
    stream: () => createBrotliCompress(QUICK),
  },
  gzip: { whole: (body) => promisify(gzip)(body), stream: () => createGzip() },
}

type Encoding = 'br' | 'gzip' | 'identity'

/** What its types leave out. */
interface Weighing {
  encodings(available: string[], options: { readonly preferred: readonly Encoding[] }): string[]
}

/** The client's favourite of what we write, and of its favourites ours. */
export function encodingFor(request: Pick<IncomingMessage, 'headers'>): Encoding {
  const negotiator: Weighing = new Negotiator(request)
  const [favourite = 'identity'] = negotiator.encodings(['br', 'gzip', 'identity'], { preferred: ['br', 'gzip'] })
  return favourite as Encoding
}

/** An answer as its reader accepts it. */
export async function encoded(request: IncomingMessage, answer: HttpAnswer): Promise<HttpAnswer> {
  const { headers, body } = answer
  if (!compressible(String(headers['content-type'] ?? ''))) return answer
  const vary = [headers['vary'], 'accept-encoding'].flat().filter((field) => field !== undefined)
  const varied = { ...answer, headers: { ...headers, vary: vary.join(', ') } }
  const encoding = encodingFor(request)
  if (encoding === 'identity' || isSmall(body)) return varied
  const { whole, stream } = ENCODERS[encoding]
  return {
    ...answer,
    headers: { ...varied.headers, 'content-encoding': encoding },
    body: typeof body === 'function' ? through(body, stream) : await whole(body),
  }
}

const isSmall = (body: Piece | Pieces): boolean => typeof body !== 'function' && Buffer.byteLength(body) < LEAST

/** Whoever takes what comes of it is told where it breaks. */
const through = (body: Pieces, encoder: () => Transform) => () => pipeline(body(), encoder(), () => undefined)
