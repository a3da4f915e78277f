import { randomUUID } from 'node:crypto'
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import { pathOf } from './path-of.js'

/** What is known of an answer beside what is sent: for whoever runs the server, and nobody else. */
export interface AnswerFacts {
  /** Why it is no full answer; absent: it is one, or its status says why not. */
  readonly code?: string
  /** The name of the operation, as its reader calls it. */
  readonly operation?: string
  readonly kind?: string
  /** How often the store was asked. */
  readonly asks?: number
  /** What it may have cost at most, as `dataset.limits` counts. */
  readonly cost?: number
  /** The thread that answered; 0 is the one that listens. */
  readonly worker?: number
  /** What it was asked with, where that is to be seen. */
  readonly variables?: string
}

/** A request that has ended, however it did. */
export interface Requested extends AnswerFacts {
  readonly id: string
  readonly method: string
  /** Without what was asked for in it. */
  readonly path: string
  readonly status: number
  readonly code: string
  readonly ms: number
  /** That were sent, with the head. */
  readonly bytes: number
}

const NOTED = new WeakMap<ServerResponse, AnswerFacts>()

/** Keeps what is known of an answer until it is sent. */
export const note = (response: ServerResponse, facts: AnswerFacts = {}): void =>
  void NOTED.set(response, { ...NOTED.get(response), ...facts })

const HEADER = 'x-request-id'
/** As proxies make them. */
const SANE = /^[\w.:+/=-]{1,128}$/

/** What a request is called, here and by whoever sent it on to us. */
function requestId({ headers }: IncomingMessage, response: ServerResponse): string {
  const given = headers[HEADER]
  const id = typeof given === 'string' && SANE.test(given) ? given : randomUUID()
  headers[HEADER] = id
  response.setHeader(HEADER, id)
  return id
}

/** Tells of a request once it has ended. */
export function tellAtEnd(
  request: IncomingMessage,
  response: ServerResponse,
  told: (requested: Requested) => void,
): void {
  const { method = '', socket } = request
  const path = pathOf(request).slice(0, LONGEST)
  const id = requestId(request, response)
  const begun = performance.now()
  const before = socket.bytesWritten
  response.once('close', () => {
    const { code, ...facts } = NOTED.get(response) ?? {}
    const { statusCode: status, writableFinished } = response
    const ms = Math.round((performance.now() - begun) * 10) / 10
    const bytes = socket.bytesWritten - before
    told({ id, method, path, status, code: code ?? codeOf(status, writableFinished), ms, bytes, ...facts })
  })
}

const LONGEST = 500

function codeOf(status: number, isWhole: boolean): string {
  if (!isWhole) return 'CLIENT_CLOSED'
  if (status < 400) return 'OK'
  return (STATUS_CODES[status] ?? `status ${status}`).toUpperCase().replace(/\W+/g, '_')
}
