import { GRAPHQL } from '../api/site.js'
import { editorsPart } from './answer/answer.js'
import { isObject, type Json } from './answer/json.js'

type Fetcher = import('graphiql').GraphiQLProps['fetcher']

/** Asks the server; that there is no answer is told as an answer, in words and with a code. */
export const fetcher: Fetcher = async (params, options) => {
  const answer = await answerTo(JSON.stringify(params), options?.headers)
  // GraphiQL reads the schema itself from the answer to this.
  const shown = params.operationName === 'IntrospectionQuery' ? answer : editorsPart(answer)
  return shown as Awaited<ReturnType<Fetcher>>
}

async function answerTo(body: string, own: object = {}): Promise<Json> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...own }
  let response: Response
  try {
    response = await fetch(GRAPHQL, { method: 'POST', headers, body })
  } catch (error) {
    return (
      refusedByBrowser(error) ?? told('The server does not answer. Run the question again in a moment.', 'UNREACHABLE')
    )
  }
  const answer = (await response.json().catch(() => null)) as Json
  if (isObject(answer)) return answer
  return told(`The server answered with ${statusOf(response)} and without data.`, `HTTP_${response.status}`)
}

/** A header that is none never leaves the page. */
const refusedByBrowser = (error: unknown): Json =>
  error instanceof TypeError && /header|ByteString/i.test(error.message) ? told(error.message, 'BAD_HEADER') : null

const statusOf = ({ status, statusText }: Response): string => [status, statusText].filter(Boolean).join(' ')

const told = (message: string, code: string): Json => ({ errors: [{ message, extensions: { code } }] })
