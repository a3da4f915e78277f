import type { Agreement, PartialDate } from '../domain.js'

/** Whether an agreement was in force at the last instant of a date; null where no source says when it came into force. */
export function inForce({ inForceSince, inForceUntil }: Agreement, asOf: PartialDate): boolean | null {
  const moment = `${asOf}~`
  if (inForceUntil != null && inForceUntil <= moment) return false
  return inForceSince == null ? null : inForceSince <= moment
}
