import type { LogFacts, LogLevel, ServerLog } from './log.js'

interface Ended {
  readonly status: number
}

/** Says in a line of each request what came of it. */
export const sayingRequests =
  ({ say }: ServerLog) =>
  (requested: Ended): void =>
    say(levelOf(requested), 'request', { ...requested } satisfies LogFacts)

/** What the server could not do is worth a look; what was asked wrongly is not. */
const levelOf = ({ status }: Ended): LogLevel => (status < 500 ? 'info' : status === 500 ? 'error' : 'warn')
