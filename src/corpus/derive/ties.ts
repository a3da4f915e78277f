import { isContested } from '../../claims/contested.js'
import { placeOf } from '../../claims/place.js'
import type { TieClaim, TieKey } from '../../domain.js'
import type { SourceAccess } from '../../generated/enums.js'
import type { TieFact } from '../facts.js'
import { begin, inOrder } from './claims.js'
import type { DerivationContext } from './claims.js'
import { ending } from './endings.js'
import { byText } from '../../by-text.js'
import { groupedInOrder } from '../../grouped.js'
import { keyOf } from './values.js'

/** A fact that may rest on more than its own source; then its access is given. */
export interface RestingFact extends TieFact {
  readonly access?: SourceAccess
}

const tieKey = ({ from, relation, to }: TieKey): string => keyOf(from, relation, to)

export const byTie = (a: TieClaim, b: TieClaim): number =>
  byText(a.from, b.from) || byText(a.relation, b.relation) || byText(a.to, b.to) || placeOf(a.claim) - placeOf(b.claim)

/** The claims of all ties, by tie and then in the order of their time. */
export function tieClaims(world: DerivationContext, facts: readonly RestingFact[]): readonly TieClaim[] {
  return groupedInOrder(facts, tieKey).flatMap((own) => claimsOfTie(world, own))
}

function claimsOfTie(world: DerivationContext, facts: readonly [RestingFact, ...RestingFact[]]): readonly TieClaim[] {
  const [{ from, relation, to }] = facts
  const begun = facts.map(({ claim, access }) => begin(world, claim, [from, to], access))
  const claims = inOrder(begun, ending(world, relation, begun))
  const contested = isContested(relation, claims) ? { contested: true as const } : {}
  return claims.map((claim) => ({ from, relation, to, claim: { ...claim, ...contested } }))
}
