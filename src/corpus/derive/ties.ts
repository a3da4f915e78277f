import { isContested } from '../../claims/contested.js'
import type { TieClaim, TieKey } from '../../domain.js'
import type { SourceAccess } from '../../generated/enums.js'
import type { TieFact } from '../facts.js'
import { withBeginnings } from './beginnings.js'
import { begin, inOrder } from './claims.js'
import type { DerivationContext } from './claims.js'
import { ending } from './endings.js'
import { grouping } from '../../lists/groups-in-order.js'
import type { TextGrouping } from '../../lists/groups-in-order.js'
import type { List } from '../../lists/list.js'
import { gathering } from '../../lists/packed-list.js'

/** A fact that may rest on more than its own source; then its access is given. */
export interface RestingFact extends TieFact {
  readonly access?: SourceAccess
}

export type TieGrouping = TextGrouping<TieKey>

/** By tie: by what it leaves, its relation and what it reaches. */
export const tieGrouping = (): TieGrouping => grouping([({ from }) => from, ({ relation }) => relation, ({ to }) => to])

export const [RELATION, TO] = [1, 2] as const

/** That of some ties, of which each was seen. */
export function groupingOf(ties: List<TieKey>): TieGrouping {
  const own = tieGrouping()
  ties.forEach(own.see)
  return own
}

/** The claims of all ties, by tie and then in the order of their time; each is shown to `see` when it is made. */
export function tieClaims(
  world: DerivationContext,
  facts: List<RestingFact>,
  { groups }: TieGrouping,
  see: (claim: TieClaim) => void = () => undefined,
): List<TieClaim> {
  const claims = gathering<TieClaim>()
  for (const own of groups(facts))
    for (const claim of claimsOfTie(world, own)) {
      see(claim)
      claims.add(claim)
    }
  return claims.list()
}

function claimsOfTie(world: DerivationContext, facts: readonly [RestingFact, ...RestingFact[]]): readonly TieClaim[] {
  const [{ from, relation, to }] = facts
  const begun = withBeginnings(facts.map(({ claim, access }) => begin(world, claim, [from, to], access)))
  const claims = inOrder(begun, ending(world, from, relation, begun))
  const contested = isContested(relation, claims) ? { contested: true as const } : {}
  return claims.map((claim) => ({ from, relation, to, claim: { ...claim, ...contested } }))
}
