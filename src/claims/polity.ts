import type { PartialDate, PolityScore } from '../domain.js'
import { lastInstant } from '../partial-date.js'
import { holdsAt } from './holds-at.js'

/**
 * A state's score at the last instant of a date: of those that hold then the last to begin; null where none does, or
 * where sources differ about that one.
 */
export function polityAt(scores: readonly PolityScore[], asOf: PartialDate): number | null {
  const now = lastInstant(asOf)
  const holding = scores.filter(({ claim }) => holdsAt(claim, now))
  const latest = holding.reduce((last, { claim }) => (claim.starts > last ? claim.starts : last), '')
  const said = new Set(holding.filter(({ claim }) => claim.starts === latest).map(({ score }) => score))
  const [score, ...others] = said
  return score === undefined || others.length > 0 ? null : score
}
