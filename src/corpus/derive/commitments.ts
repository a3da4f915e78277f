import type { TieClaim } from '../../domain.js'
import type { Commitment, LegalForce, PartyStatus } from '../../generated/enums.js'
import { mappedList } from '../../lists/list.js'
import type { List } from '../../lists/list.js'
import type { EntityFact } from '../facts.js'
import { keyOf } from './values.js'

/** Adds to each claim of a party how far it commits that party. */
export function withCommitments(
  entities: readonly EntityFact[],
  ties: List<TieClaim>,
  binding: ReadonlySet<string>,
): List<TieClaim> {
  const forces = new Map(entities.flatMap((fact) => ('form' in fact ? [[fact.id, fact.legalForce ?? null]] : [])))
  return mappedList(ties, (tie) => {
    const commitment = commitmentOf(tie, forces.get(tie.to) ?? null, binding.has(listOf(tie)))
    return commitment === null ? tie : { ...tie, claim: { ...tie.claim, commitment } }
  })
}

/** What one source says of the parties of one agreement. */
const listOf = ({ to, claim }: TieClaim): string => keyOf(to, claim.source)

/** Where a tie says that a party is bound, what its source says of the parties of that agreement. */
export const listOfBinding = (tie: TieClaim): string | null => (isBinding(tie) ? listOf(tie) : null)

const BINDING: readonly string[] = ['RATIFIED', 'ACCEDED', 'SUCCEEDED'] satisfies PartyStatus[]

const isBinding = ({ relation, claim }: TieClaim): boolean =>
  relation === 'PARTY_TO' && claim.value != null && BINDING.includes(claim.value)

function commitmentOf(tie: TieClaim, force: LegalForce | null, listsRatifications: boolean): Commitment | null {
  const { relation, claim } = tie
  if (relation !== 'PARTY_TO' || claim.value == null || claim.basis === 'DERIVED_FROM_MEMBERSHIP') return null
  if (isBinding(tie)) return 'BOUND'
  if (claim.value === 'NEGOTIATED' || claim.value === 'WITHDRAWN') return 'NONE'
  if (claim.value !== 'SIGNED') return 'POLITICAL'
  // Who lists ratifications beside a signature shows that there is none; whoever lists signatures alone shows nothing.
  if (force === 'TREATY') return listsRatifications ? 'SIGNED_NOT_BOUND' : 'UNKNOWN'
  return force === null ? 'UNKNOWN' : 'POLITICAL'
}
