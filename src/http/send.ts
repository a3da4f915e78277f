// vary (MIT, of the jshttp project) adds to what an answer depends on.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import vary from 'vary'
import type { HttpAnswer } from './answer.js'
import { encoded } from './encoding.js'
import { note } from './facts.js'
import { isKnown, unchanged } from './etag.js'

/** Sends an answer: not at all where the client has it, compressed as it accepts, and only its head where it asks for that. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: HttpAnswer,
  report: (error: unknown) => void,
): Promise<void> {
  const { status, headers, body } = await answerFor(request, answer)
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'vary') vary(response, String(value))
    else if (value !== undefined) response.setHeader(name, value)
  }
  response.writeHead(status)
  if (typeof body !== 'function' || request.method === 'HEAD') response.end(body)
  else
    await pipeline(body(), response).catch((error: unknown) => {
      if (left(error)) return
      note(response, { code: 'ANSWER_BROKEN' })
      report(error)
    })
}

async function answerFor(request: IncomingMessage, answer: HttpAnswer): Promise<HttpAnswer> {
  if (isKnown(request, answer)) return unchanged(await encoded(request, { ...answer, body: '' }))
  const { status, headers, body } = await encoded(request, answer)
  if (typeof body === 'function' || status === 304) return { status, headers, body }
  return { status, headers: { ...headers, 'content-length': Buffer.byteLength(body) }, body }
}

/** The pipeline has cut the connection, so that nobody takes half a file for a whole one; whoever went away knows why. */
const left = (error: unknown) => (error as { readonly code?: unknown }).code === 'ERR_STREAM_PREMATURE_CLOSE'
