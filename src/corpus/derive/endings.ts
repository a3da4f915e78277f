import type { PartialDate } from '../../domain.js'
import type { Relation } from '../../generated/enums.js'
import { firstInstant, lastInstant } from '../../partial-date.js'
import type { Begun, DerivationContext } from './claims.js'
import { byText } from '../../by-text.js'

/**
 * When a claim of a tie from something no longer holds: as it says, else when another claim of its tie takes over, or when
 * the state that was member or party ceased to exist.
 */
export function ending(world: DerivationContext, from: string, relation: Relation, fellows: readonly Begun[]) {
  const gone = STANDING.has(relation) ? world.ends.get(from) : undefined
  return (claim: Begun): PartialDate | null => {
    if (claim.until != null) return claim.until
    const end =
      relation === 'MEMBER_OF' ? takenOver(claim, world.sources.get(claim.source)?.coversUntil, fellows) : null
    const left = relation === 'PARTY_TO' ? withdrawn(claim, fellows) : null
    return earliest([end, left, gone].filter((moment) => moment != null))
  }
}

/** What only who exists can be; what a state did it has done, also when it is no more. */
const STANDING: ReadonlySet<Relation> = new Set(['MEMBER_OF', 'PARTY_TO'])

/** A source is silent about what comes after its last moment: a claim that knows of an end or a change then ends it. */
function takenOver(claim: Begun, coversUntil: PartialDate | null | undefined, fellows: readonly Begun[]) {
  if (coversUntil == null) return null
  const moments = fellows.flatMap((other) => (other === claim ? [] : changes(claim, other)))
  return earliest(moments.filter((moment) => firstInstant(moment) > lastInstant(coversUntil)))
}

/** The same value tells of an end where the two times meet, another value of a change. */
function changes(claim: Begun, other: Begun): readonly PartialDate[] {
  if ((claim.value ?? null) !== (other.value ?? null)) return [other.starts]
  return other.until != null && other.until >= claim.starts ? [other.until] : []
}

/** Who withdrew is no longer party, whoever says that it was. */
function withdrawn(claim: Begun, fellows: readonly Begun[]): PartialDate | null {
  const withdrawals = fellows.filter((other) => other !== claim && other.value === 'WITHDRAWN')
  return earliest(withdrawals.flatMap(({ since }) => (since != null && since > claim.starts ? [since] : [])))
}

const earliest = (moments: readonly PartialDate[]): PartialDate | null => [...moments].sort(byText)[0] ?? null
