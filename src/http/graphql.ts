import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { HttpAnswer, HttpAsked } from './answer.js'
import { badRequest } from './body.js'
import { contentTag } from './etag.js'
import { jsonIn } from './json-body.js'

/** Asks Apollo, by its values. */
export async function answerGraphql<Context extends object>(
  server: ApolloServer<Context>,
  context: Context,
  asked: HttpAsked,
): Promise<HttpAnswer> {
  const { method, url, headers } = asked
  const isPost = method === 'POST'
  const read = isPost ? jsonIn(asked) : { body: null }
  if ('mistake' in read) return badRequest(read.status, read.mistake)
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: isPost ? 'POST' : 'GET',
      headers: new HeaderMap(Object.entries(headers)),
      search: new URL(url, 'http://localhost').search,
      body: read.body,
    },
    context: () => Promise.resolve(context),
  })
  const status = answer.status ?? 200
  const body = answer.body.kind === 'complete' ? answer.body.string : chunksOf(answer.body)
  const caching = isPost || status !== 200 || typeof body === 'function' ? NOT_KEPT : keptOf(body)
  return { status, headers: { ...caching, ...Object.fromEntries(answer.headers), vary: 'accept' }, body }
}

const NOT_KEPT = { 'cache-control': 'no-store' }

/** Kept, but asked about each time: a load changes it, and where no date is asked for, the day does. */
const keptOf = (body: string) => ({ 'cache-control': 'no-cache', etag: contentTag(body) })

const chunksOf =
  ({ asyncIterator }: { readonly asyncIterator: AsyncIterableIterator<string> }) =>
  () =>
    asyncIterator
