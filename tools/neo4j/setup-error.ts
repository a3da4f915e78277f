/** MISSING_TOOL and FETCH: there can be no Neo4j here as things are. The others: there could be, but not as asked. */
export type SetupCode = 'MISSING_TOOL' | 'FETCH' | 'PORT' | 'START' | 'ARGUMENT'

/** Neo4j cannot be started here, and the machine's owner can do something about it: the message says what. */
export class SetupError extends Error {
  constructor(
    readonly code: SetupCode,
    message: string,
  ) {
    super(message)
    this.name = 'SetupError'
  }
}
