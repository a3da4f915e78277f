import { isRetryableError, Neo4jError } from 'neo4j-driver'
import { StoreError } from '../../errors.js'

/** What a failure of the driver means to whoever asked. */
export function asStoreError(error: unknown, timeoutMs: number): unknown {
  if (!(error instanceof Neo4jError)) return error
  const code = codeOf(error)
  if (code === 'STORE_TIMEOUT') return timedOut(timeoutMs, error)
  return new StoreError(code, message(code, error), code === 'STORE_UNAVAILABLE' || isRetryableError(error), {
    cause: error,
  })
}

export const timedOut = (timeoutMs: number, cause?: Error) =>
  new StoreError('STORE_TIMEOUT', `Neo4j did not answer within ${timeoutMs} ms; ask for less, or again later`, true, {
    cause,
  })

function codeOf({ code }: Neo4jError) {
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') return 'STORE_UNAVAILABLE'
  return code.includes('TransactionTimedOut') || code.includes('LockClient') ? 'STORE_TIMEOUT' : 'STORE_FAILED'
}

// Where Neo4j is stays between it and us: what is told here reaches whoever asked.
function message(code: StoreError['code'], error: Neo4jError): string {
  if (code === 'STORE_UNAVAILABLE') return 'Neo4j cannot be reached; ask again when it is back'
  return `Neo4j refused a question (${error.code})`
}
