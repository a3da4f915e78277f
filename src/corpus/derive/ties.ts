import { isContested } from '../../claims/contested.js'
import type { Claim, PartialDate, TieClaim, TieKey } from '../../domain.js'
import type { Commitment, SourceAccess } from '../../generated/enums.js'
import type { TieFact } from '../facts.js'
import { withBeginnings } from './beginnings.js'
import { begin, inOrder, someLocators } from './claims.js'
import type { Begun, ClaimInOrder, DerivationContext } from './claims.js'
import { isBinding } from './commitments.js'
import type { CommitmentOf } from './commitments.js'
import { ending } from './endings.js'
import { grouping } from '../../lists/groups-in-order.js'
import type { TextGrouping } from '../../lists/groups-in-order.js'
import { itemAt, mappedList } from '../../lists/list.js'
import type { List } from '../../lists/list.js'
import { gathering } from '../../lists/packed-list.js'
import { present } from './values.js'

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

/** What follows of a fact for its claim, in the order of all claims; the rest of these is in the facts. */
interface Following extends Pick<Claim, 'access' | 'starts'> {
  readonly fact: number
  readonly ends: PartialDate | null
  readonly contested: true | null
  readonly order: number | null
}

/**
 * The claims of all ties, by tie and then in the order of their time. Each is shown to `see`; how far it commits is asked
 * only when all were.
 */
export function tieClaims(
  world: DerivationContext,
  facts: List<RestingFact>,
  { places }: TieGrouping,
  see: (claim: TieClaim) => void = () => undefined,
  commitmentOf: CommitmentOf = () => null,
): List<TieClaim> {
  const following = gathering<Following>()
  for (const own of places()) {
    const facing = own.map((place) => itemAt(facts, place))
    for (const { at, claim } of claimsOfTie(world, facing)) {
      const { from, relation, to } = itemAt(facing, at)
      const { access, starts, ends, contested, order } = claim
      see({ from, relation, to, claim })
      following.add({
        fact: itemAt(own, at),
        access,
        starts,
        ends: ends ?? null,
        contested: contested ?? null,
        order: order ?? null,
      })
    }
  }
  return mappedList(following.list(), (derived) => {
    const fact = itemAt(facts, derived.fact)
    return tieOf(fact, derived, commitmentOf(fact))
  })
}

function claimsOfTie(world: DerivationContext, facts: readonly RestingFact[]): readonly ClaimInOrder[] {
  const [{ from, relation } = none()] = facts
  const begun = withBeginnings(facts.map((fact) => beginTie(world, fact)))
  const all = inOrder(begun, ending(world, from, relation, begun))
  const claims = all.map(({ claim }) => claim)
  if (claims.length < 2 || !isContested(relation, claims)) return all
  return all.map(({ at, claim }) => ({ at, claim: { ...claim, contested: true } }))
}

/** Nothing binds before it is in force: who ratified, and no source says when, counts as bound from then. */
function beginTie(world: DerivationContext, fact: RestingFact): Begun {
  const { from, to, claim, access } = fact
  const begun = begin(world, claim, [from, to], access)
  const force = claim.since == null && isBinding(fact) ? world.forces.get(to) : undefined
  return force !== undefined && force > begun.starts ? { ...begun, starts: force } : begun
}

function none(): never {
  throw new RangeError('wanted a fact at least, got none')
}

/** Its fields are in the order of their names, as the digest of a corpus has them. */
function tieOf(
  { from, relation, to, claim }: RestingFact,
  following: Following,
  commitment: Commitment | null,
): TieClaim {
  const whole: { readonly [F in keyof Required<Claim>]: Claim[F] | null | undefined } = {
    access: following.access,
    basis: claim.basis,
    commitment,
    contested: following.contested,
    ends: following.ends,
    listedAs: claim.listedAs,
    locators: someLocators(claim),
    note: claim.note,
    order: following.order,
    since: claim.since,
    source: claim.source,
    starts: following.starts,
    until: claim.until,
    value: claim.value,
    via: claim.via,
  }
  return { claim: present(whole) as Claim, from, relation, to }
}
