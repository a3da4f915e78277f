import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answerer } from './answer.js'
import { bodyOf, refusedFor } from './body.js'
import { send } from './send.js'
import type { Handler } from './handler.js'

/** A request of node's to values, and the answer back: nothing more. */
export function handlerOf(answer: Answerer, report: (error: unknown) => void): Handler {
  return async (request, response) => {
    const { method = 'GET', url = '/' } = request
    const body = await bodyOf(request)
    if (body === 'gone') return
    if (typeof body === 'string') return send(request, response, refusedFor(body), report)
    const asked = { method, url, headers: headersOf(request), body }
    return send(request, response, await answer(asked, goneOf(response)), report)
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
