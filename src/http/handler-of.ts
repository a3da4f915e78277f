import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answerer, HttpAnswer } from './answer.js'
import { bodyOf, refusedFor } from './body.js'
import { note } from './facts.js'
import { send } from './send.js'
import type { Handler } from './handler.js'

/** A request of node's to values, and the answer back: nothing more. */
export function handlerOf(answer: Answerer, report: (error: unknown) => void): Handler {
  return async (request, response) => {
    const { method = 'GET', url = '/' } = request
    const body = await bodyOf(request)
    if (body === 'gone') return
    const sent = (answer: HttpAnswer) => {
      note(response, answer.facts)
      return send(request, response, answer, report)
    }
    if (typeof body === 'string') return sent(refusedFor(body))
    const asked = { method, url, headers: headersOf(request), body }
    return sent(await answer(asked, goneOf(response)))
  }
}

function goneOf(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  return gone.signal
}

const headersOf = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(', ')]],
    ),
  )
