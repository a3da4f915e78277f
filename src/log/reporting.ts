import { type Fault, faultOf, isFault } from '../errors.js'
import type { ServerLog } from './log.js'

/** Says what went wrong: in a line with its cause what the world did, and with a trace what we did; and what else is worth a sentence. */
export const reportingTo =
  ({ say }: ServerLog) =>
  (error: unknown): void => {
    if (typeof error === 'string') return say('warn', error)
    const { message, ...facts }: Fault = isFault(error) ? error : faultOf(error)
    say(facts.trace === null ? 'warn' : 'error', message, facts)
  }
