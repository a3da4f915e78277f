// fresh (MIT, of the jshttp project) knows If-None-Match.
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import fresh from 'fresh'
import type { HttpAnswer, Piece } from './answer.js'

/** Weak, as an answer is the same however it is compressed. */
export const contentTag = (body: Piece): string =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

/** Whether the client has an answer already that it asks for. */
export function isKnown({ method, headers }: IncomingMessage, answer: HttpAnswer): boolean {
  const { etag } = answer.headers
  if (typeof etag !== 'string' || answer.status !== 200 || (method !== 'GET' && method !== 'HEAD')) return false
  // fetch says `no-cache` beside any If-None-Match of its caller's; that is meant for caches on the way, which we are not.
  return fresh({ 'if-none-match': headers['if-none-match'] }, { etag })
}

/** What is said where an answer is not sent again. */
export function unchanged({ headers }: HttpAnswer): HttpAnswer {
  const kept = Object.entries(headers).filter(([name]) => !name.startsWith('content-'))
  return { status: 304, headers: Object.fromEntries(kept), body: '' }
}
