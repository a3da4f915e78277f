import type { HttpAsked } from './answer.js'
import { jsonIn } from './json-body.js'

const NAMED = /^\w{1,100}$/

/** The operation that a request names beside its query, of one that nobody came to read. */
export function operationNameIn(asked: HttpAsked): { readonly operation?: string } {
  const name = asked.method === 'POST' ? inBody(asked) : inAddress(asked)
  return typeof name === 'string' && NAMED.test(name) ? { operation: name } : {}
}

const inAddress = ({ url }: HttpAsked): unknown => new URL(url, 'http://localhost').searchParams.get('operationName')

function inBody(asked: HttpAsked): unknown {
  const read = jsonIn(asked)
  const body = 'body' in read ? read.body : null
  return typeof body === 'object' && body !== null && 'operationName' in body ? body.operationName : null
}
