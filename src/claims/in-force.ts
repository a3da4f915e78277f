import type { Agreement, PartialDate } from '../domain.js'
import { lastInstant } from '../partial-date.js'

/** Whether an agreement was in force at the last instant of a date; null where no source says when it came into force. */
export function inForce({ inForceSince, inForceUntil }: Agreement, asOf: PartialDate): boolean | null {
  const now = lastInstant(asOf)
  // What was terminated is known not to be in force any more, whether or not it is known since when it was.
  if (inForceUntil != null && inForceUntil <= now) return false
  return inForceSince == null ? null : inForceSince <= now
}
