import type { HttpAnswer, HttpAsked } from '../http/answer.js'
import { operationNameIn } from '../http/operation-name.js'
import { problem } from '../http/export/problem.js'
import { EndedError } from './ended.js'

/** As the API tells it. @throws what is no reason to refuse a request. */
export function graphqlRefusal(error: unknown, asked: HttpAsked): HttpAnswer {
  const { status, code, message } = endedIn(error)
  const body = `${JSON.stringify({ errors: [{ message, extensions: { code, retriable: status === 503 } }] })}\n`
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...retry(status) },
    body,
    facts: { code, ...operationNameIn(asked) },
  }
}

/** As the files tell it. @throws what is no reason to refuse a request. */
export function exportRefusal(error: unknown): HttpAnswer {
  const { status, code, message } = endedIn(error)
  const { headers, ...told } = problem(status, message, code)
  return { ...told, headers: { ...headers, ...retry(status) } }
}

function endedIn(error: unknown): EndedError {
  if (error instanceof EndedError) return error
  throw error
}

const retry = (status: number) => (status === 503 ? { 'retry-after': '1' } : {})
