import type { Claim, PartialDate } from '../../domain.js'
import { NO_END } from '../../partial-date.js'
import type { DaySpan } from './document.js'

/** The times in which a tie held, as its claims have them: not those in which a party had withdrawn. */
export const daysOf = (claims: readonly Claim[]): readonly DaySpan[] =>
  united(
    claims
      .filter(({ value }) => value !== 'WITHDRAWN')
      .map(({ starts, ends }) => ({
        since: starts === '' ? null : firstDay(starts),
        until: ends == null ? null : firstDay(ends),
      })),
  )

/** The first day of a partial date. */
const firstDay = (date: PartialDate): string => `${date}-01-01`.slice(0, 10)

/** The times in which all of these held. */
export const shared = (all: readonly (readonly DaySpan[])[]): readonly DaySpan[] =>
  all.reduce(
    (some, more) => some.flatMap((one) => more.flatMap((other) => overlap(one, other))),
    [{ since: null, until: null }],
  )

function overlap(one: DaySpan, other: DaySpan): readonly DaySpan[] {
  const since = (one.since ?? '') > (other.since ?? '') ? one.since : other.since
  const until = (one.until ?? NO_END) < (other.until ?? NO_END) ? one.until : other.until
  return since !== null && until !== null && since >= until ? [] : [{ since, until }]
}

/** The times in which any of these held, in order, those that meet as one. */
export function united(days: readonly DaySpan[]): readonly DaySpan[] {
  const sorted = [...days].sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))
  return sorted.reduce<readonly DaySpan[]>((done, next) => {
    const last = done.at(-1)
    if (last === undefined || (next.since ?? '') > (last.until ?? NO_END)) return [...done, next]
    const until = (last.until ?? NO_END) > (next.until ?? NO_END) ? last.until : next.until
    return [...done.slice(0, -1), { since: last.since, until }]
  }, [])
}
