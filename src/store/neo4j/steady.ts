import { byText } from '../../by-text.js'
import { holdsAt } from '../../claims/holds-at.js'
import { NO_PARTIES } from '../../claims/parties.js'
import type { Claim, PartialDate, SteadyTie, TieClaim } from '../../domain.js'
import { grouped } from '../../grouped.js'
import type { List } from '../../lists/list.js'
import { lastInstant, NO_END } from '../../partial-date.js'

/** The times of claims, of which those of one tie may overlap. */
type Span = Pick<Claim, 'starts' | 'ends'>

/**
 * What ties come to by the claims that count unless others are asked for, from a day on: one steady tie where some claim
 * has begun by then and has no end, else a bounded spell for each time that is not yet over. No two of a tie overlap.
 */
export function steadyTies(ties: List<TieClaim>, since: PartialDate): readonly SteadyTie[] {
  const parties = ties.filter(({ relation, claim }) => relation === 'PARTY_TO' && makesParty(claim))
  const byEnds = grouped(parties, ({ from, to }) => `${from} ${to}`)
  return [...byEnds.values()].flatMap((those) => ofTie(those, lastInstant(since)))
}

const makesParty = ({ value }: Claim): boolean => !NO_PARTIES.some((act) => act === value)

function ofTie(claims: readonly [TieClaim, ...TieClaim[]], now: string): readonly SteadyTie[] {
  const [{ from, to }] = claims
  const spans = claims.map(({ claim }): Span => claim)
  if (spans.some((span) => span.ends == null && holdsAt(span, now))) return [{ from, relation: 'STEADY_PARTY_TO', to }]
  return apart(spans.filter((span) => endOf(span) > now)).map(({ starts, ends }) => {
    return { from, relation: 'BOUNDED_PARTY_TO', to, starts, ...(ends == null ? {} : { ends }) }
  })
}

/** The same times, so that no two of them meet; without those that claims which contradict one another leave no time. */
function apart(spans: readonly Span[]): readonly Span[] {
  const inOrder = spans.filter((span) => span.starts < endOf(span)).sort((a, b) => byText(a.starts, b.starts))
  return inOrder.reduce<readonly Span[]>((before, span) => {
    const last = before.at(-1)
    if (last === undefined || endOf(last) < span.starts) return [...before, span]
    const { ends = null } = endOf(last) < endOf(span) ? span : last
    return [...before.slice(0, -1), { starts: last.starts, ends }]
  }, [])
}

const endOf = ({ ends }: Span): string => ends ?? NO_END
