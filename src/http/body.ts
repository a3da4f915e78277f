import type { IncomingMessage } from 'node:http'
import type { HttpAnswer } from './answer.js'

const MAX_BODY = 1_000_000

/** So much is read of what is too long, as many clients hear nothing before they have said all. */
const MAX_READ = 10_000_000

/** The body of a request, or why there is none: it is longer than may be, and read to its end or not, or its sender went away. */
export type Body = Uint8Array | 'gone' | 'too long' | 'endless'

export async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    // To leave off early would cut the connection, before the answer.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > MAX_READ) return 'endless'
      if (size <= MAX_BODY) chunks.push(chunk)
    }
  } catch (error) {
    if (request.complete) throw error
    return 'gone'
  }
  return size > MAX_BODY ? 'too long' : Buffer.concat(chunks)
}

/** What is refused before anything is asked; of GraphQL, but such as anybody reads. */
export const badRequest = (status: 400 | 413 | 415, message: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }),
  facts: { code: 'BAD_REQUEST' },
})

const TOO_LONG = badRequest(413, `a request wants at most ${MAX_BODY} bytes, got more`)

/** What comes on a connection after a body that was not read to its end cannot be read either. */
export const refusedFor = (why: 'too long' | 'endless'): HttpAnswer =>
  why === 'too long' ? TOO_LONG : { ...TOO_LONG, headers: { ...TOO_LONG.headers, connection: 'close' } }
