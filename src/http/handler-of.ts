import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Answerer, HttpAnswer } from './answer.js'
import type { Handler } from './server.js'

const MAX_BODY = 1_000_000
const NOTHING = new Uint8Array(0)

/** A request of node's to values, and the answer back: nothing more. */
export function handlerOf(answer: Answerer, report: (error: unknown) => void): Handler {
  return async (request, response) => {
    const { method = 'GET', url = '/' } = request
    const body = method === 'GET' || method === 'HEAD' ? NOTHING : await bodyOf(request)
    if (body === null) return send(TOO_LONG, response, report)
    const asked = { method, url, headers: headersOf(request), body }
    return send(await answer(asked, goneOf(response)), response, report)
  }
}

async function send({ status, headers, body }: HttpAnswer, response: ServerResponse, report: (error: unknown) => void) {
  response.writeHead(status, headers)
  if (typeof body !== 'function') response.end(body)
  else await pipeline(body(), response).catch((error: unknown) => left(error) || report(error))
}

/** The pipeline has cut the connection, so that nobody takes half a file for a whole one; whoever went away knows why. */
const left = (error: unknown) => (error as { readonly code?: unknown }).code === 'ERR_STREAM_PREMATURE_CLOSE'

function goneOf(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  return gone.signal
}

const headersOf = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(', ')]],
    ),
  )

/** null where it is longer than may be. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A request that cannot be read: what comes after it on the same connection cannot either. */
export const badRequest = (status: 400 | 413, message: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json', connection: 'close' },
  body: JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }),
})

const TOO_LONG = badRequest(413, `a request wants at most ${MAX_BODY} bytes, got more`)
