import { isRetryableError, Neo4jError } from 'neo4j-driver'
import { StoreError } from '../../errors.js'

/** What a failure of the driver means to whoever asked. */
export function asStoreError(error: unknown, timeoutMs: number): unknown {
  if (!(error instanceof Neo4jError)) return error
  if (isWithoutDatabase(error)) return withoutDatabase(error)
  if (isLost(error)) return unreachable(error)
  if (isLate(error)) return timedOut(timeoutMs, error)
  const refusal = REFUSALS.find(({ means }) => means.test(`${error.code} ${error.message}`))
  if (refusal !== undefined) return refusedByNeo4j(refusal.words, error)
  // Where Neo4j is stays between it and us: what is told here reaches whoever asked.
  const message = `Neo4j refused a question (${error.code})`
  return new StoreError('STORE_FAILED', message, isRetryableError(error), { cause: error })
}

export const unreachable = (cause: Error) =>
  new StoreError('STORE_UNAVAILABLE', 'Neo4j cannot be reached; ask again when it is back', true, { cause })

const withoutDatabase = (cause: Error) =>
  new StoreError(
    'STORE_UNAVAILABLE',
    'Neo4j is there, and its database is not: it may be starting. Ask again in a moment; where that does not help, the log of Neo4j says why',
    true,
    { cause },
  )

export const timedOut = (timeoutMs: number, cause?: Error) =>
  new StoreError('STORE_TIMEOUT', `Neo4j did not answer within ${timeoutMs} ms; ask for less, or again later`, true, {
    cause,
  })

/** Neo4j is there and will not do: whoever runs the server has something to mend. */
export const refusedByNeo4j = (words: string, cause?: Error) =>
  new StoreError('STORE_REFUSED', `${words}: whoever runs this server has to see to it`, false, { cause })

// What the driver says of a connection that is lost at log-in, or as it tries whether one still holds: it calls that a breach
// of the protocol.
const LOST = /Failed to connect|Failed to establish connection|Connection was closed|Connection lost|response for RESET/

/** Whether a connection was lost, or there was none to be had: nothing is known to be wrong with what was asked. */
export function isLost(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false
  return (
    ['ServiceUnavailable', 'SessionExpired'].includes(error.code) ||
    (error.code === 'ProtocolError' && LOST.test(error.message)) ||
    isWithoutDatabase(error)
  )
}

const isWithoutDatabase = ({ code }: Neo4jError): boolean => code.includes('DatabaseUnavailable')

const isLate = ({ code, message }: Neo4jError): boolean =>
  code.includes('TransactionTimedOut') || code.includes('LockClient') || message.includes('acquisition timed out')

const REFUSALS: readonly { readonly means: RegExp; readonly words: string }[] = [
  {
    means: /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/,
    words: 'Neo4j does not know the name and password that it was given (NEO4J_USERNAME, NEO4J_PASSWORD)',
  },
  {
    means: /Security\.Forbidden/,
    words: 'Neo4j does not let its user read what was asked for (NEO4J_USERNAME)',
  },
  {
    means: /DatabaseNotFound/,
    words: 'Neo4j has no database of the name that it was asked for (NEO4J_DATABASE)',
  },
  {
    means: /TransactionLogError|TransactionStartFailed|TransactionCommitFailed/,
    words: 'Neo4j can write no more, as where its disk is full: it wants room, and to be started again',
  },
  {
    means: /responded HTTP/,
    words: 'What answers at the address of Neo4j does not speak Bolt (NEO4J_URI)',
  },
  {
    means: /Unknown Bolt protocol version/,
    words: 'What answers at the address of Neo4j speaks no Bolt that Neo4j 5.26 or newer does (NEO4J_URI)',
  },
]
