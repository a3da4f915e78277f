import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { HttpAnswer, HttpAsked } from './answer.js'
import { badRequest } from './handler-of.js'

/** Asks Apollo, by its values. */
export async function answerGraphql<Context extends object>(
  server: ApolloServer<Context>,
  context: Context,
  { method, url, headers, body }: HttpAsked,
): Promise<HttpAnswer> {
  const parsed = bodyIn(body)
  if ('mistake' in parsed) return badRequest(400, `a request wants a body of JSON, got ${parsed.mistake}`)
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method,
      headers: new HeaderMap(Object.entries(headers)),
      search: new URL(url, 'http://localhost').search,
      body: parsed.body,
    },
    context: () => Promise.resolve(context),
  })
  return {
    status: answer.status ?? 200,
    headers: Object.fromEntries(answer.headers),
    body: answer.body.kind === 'complete' ? answer.body.string : chunksOf(answer.body),
  }
}

const chunksOf =
  ({ asyncIterator }: { readonly asyncIterator: AsyncIterableIterator<string> }) =>
  () =>
    asyncIterator

/** The parsed body; null where there is none. */
function bodyIn(bytes: Uint8Array): { readonly body: unknown } | { readonly mistake: string } {
  if (bytes.length === 0) return { body: null }
  try {
    return { body: JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()) as unknown }
  } catch (error) {
    return { mistake: String(error) }
  }
}
