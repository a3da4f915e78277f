import { STATUS_CODES } from 'node:http'
import { InputError, StoreError } from '../../errors.js'
import type { HttpAnswer } from '../answer.js'

/** A refusal as RFC 9457 has it, in the words and with the code of the API. */
export function refusalOf(error: unknown, report: (error: unknown) => void): HttpAnswer {
  const status = statusOf(error)
  if (status === 500 || isFirstTold(error)) report(error)
  const { message, code } = toldOf(error)
  const refusal = problem(status, message, code)
  const isWorthMore = error instanceof StoreError && error.retriable
  return isWorthMore ? { ...refusal, headers: { ...refusal.headers, 'retry-after': '1' } } : refusal
}

/** What the API answered for is told already, and has no cause here. */
const isFirstTold = (error: unknown): boolean => error instanceof StoreError && error.cause !== undefined

export const problem = (status: number, detail: string, code: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail, code }),
  facts: { code },
})

function statusOf(error: unknown): 400 | 404 | 500 | 503 {
  if (error instanceof InputError) return error.code === 'UNKNOWN_EXPORT' ? 404 : 400
  if (error instanceof URIError) return 404
  return error instanceof StoreError ? 503 : 500
}

function toldOf(error: unknown): { readonly message: string; readonly code: string } {
  if (error instanceof InputError || error instanceof StoreError) return error
  if (error instanceof URIError)
    return { message: 'an export wants an address that can be read', code: 'UNKNOWN_EXPORT' }
  return { message: 'Internal error', code: 'INTERNAL_SERVER_ERROR' }
}
