/** A request that came to nothing, and none but it. */
export class EndedError extends Error {
  constructor(
    /** Of HTTP. */
    readonly status: 400 | 500 | 503 | 504,
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'EndedError'
  }
}

const LESS = 'ask for smaller pages, fewer levels or fewer fields, or for a part of a list'

export const late = (deadlineMs: number): EndedError =>
  new EndedError(504, 'DEADLINE', `a request wants to be answered within ${deadlineMs / 1000} s, and was not; ${LESS}`)

export const busy = (): EndedError =>
  new EndedError(503, 'BUSY', 'the server has more to do than it can; ask again in a moment')

/** What an error of piscina's means for the request that met it. */
export function endedBy(error: unknown, memoryMb: number): EndedError {
  const { code } = error as { readonly code?: unknown }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new EndedError(400, 'TOO_LARGE', `a request wants at most ${memoryMb} MB of memory, got more; ${LESS}`)
  return new EndedError(500, 'INTERNAL_SERVER_ERROR', 'Internal error', { cause: error })
}
