import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Handler } from './server.js'

const MAX_BODY = 1_000_000

class BodyError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** A node request to Apollo's value, and its answer back: nothing more. */
export function graphqlHandler<Context extends object>(server: ApolloServer<Context>, context: () => Context): Handler {
  return async (request, response) => {
    const body = await bodyOf(request).catch((error: unknown) => refuse(response, error))
    if (body === undefined) return
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'GET',
        headers: headersOf(request),
        search: searchOf(request),
        body,
      },
      context: () => Promise.resolve(context()),
    })
    response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers))
    if (answer.body.kind === 'complete') response.end(answer.body.string)
    else for await (const chunk of answer.body.asyncIterator) response.write(chunk)
    response.end()
  }
}

const searchOf = ({ url = '/' }: IncomingMessage) => new URL(url, 'http://localhost').search

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, [value].flat().join(', '))
  return map
}

/** The parsed body; null where there is none. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY) throw new BodyError(413, `a request wants at most ${MAX_BODY} bytes, got more`)
    chunks.push(chunk)
  }
  return size === 0 ? null : parsed(Buffer.concat(chunks).toString())
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BodyError(400, `a request wants a body of JSON, got ${String(error)}`)
  }
}

function refuse(response: ServerResponse, error: unknown): undefined {
  if (!(error instanceof BodyError)) throw error
  const body = JSON.stringify({ errors: [{ message: error.message, extensions: { code: 'BAD_REQUEST' } }] })
  response.writeHead(error.status, { 'content-type': 'application/json', connection: 'close' }).end(body)
}
