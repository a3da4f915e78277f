import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from '../context.js'
import { SMALLER } from './work.js'

/** Refuses an answer that has more than `limits.maxAnswer` bytes before it is written: as one text it would be there twice. */
export const answerLimit: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response, contextValue }) {
        const { maxAnswer } = contextValue.limits
        const { body, http } = response
        if (body.kind !== 'single' || maxAnswer === Infinity || roomAfter(body.singleResult, maxAnswer) >= 0)
          return Promise.resolve()
        const message = `a query wants an answer of at most ${maxAnswer} bytes, got more; ${SMALLER}`
        body.singleResult = { errors: [{ message, extensions: { code: 'TOO_LARGE' } }] }
        http.status = 400
        return Promise.resolve()
      },
    }),
}

/** What is left of so many bytes once a value is written, or less than nothing as soon as nothing is. */
function roomAfter(value: unknown, room: number): number {
  if (typeof value === 'string') return room - Buffer.byteLength(value) - 3
  if (typeof value !== 'object' || value === null) return room - 5
  let left = room - 2
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length && left >= 0; at += 1) left = roomAfter(value[at], left)
    return left
  }
  for (const [name, one] of Object.entries(value)) {
    left = roomAfter(one, left - name.length - 3)
    if (left < 0) break
  }
  return left
}
