import type { Claim, TieKey } from '../../domain.js'
import type { Commitment, LegalForce, PartyStatus } from '../../generated/enums.js'
import type { EntityFact } from '../facts.js'
import { keyOf } from './values.js'

/** A tie, by what tells how far a claim of it commits its party. */
type Committing = TieKey & { readonly claim: Pick<Claim, 'source' | 'value' | 'basis'> }

/** How far a claim commits its party; null where it does not say. */
export type CommitmentOf = (tie: Committing) => Commitment | null

/** `binding` is what sources say of the parties of an agreement, where they list who is bound. */
export function commitmentsTo(entities: readonly EntityFact[], binding: ReadonlySet<string>): CommitmentOf {
  const forces = new Map(entities.flatMap((fact) => ('form' in fact ? [[fact.id, fact.legalForce ?? null]] : [])))
  return (tie) =>
    commitmentOf(
      tie,
      () => forces.get(tie.to) ?? null,
      () => binding.has(listOf(tie)),
    )
}

/** What one source says of the parties of one agreement. */
const listOf = ({ to, claim }: Committing): string => keyOf(to, claim.source)

/** Where a tie says that a party is bound, what its source says of the parties of that agreement. */
export const listOfBinding = (tie: Committing): string | null => (isBinding(tie) ? listOf(tie) : null)

const BINDING: readonly string[] = ['RATIFIED', 'ACCEDED', 'SUCCEEDED'] satisfies PartyStatus[]

/** Whether it says that a party is bound. */
export const isBinding = ({ relation, claim }: Committing): boolean =>
  relation === 'PARTY_TO' && claim.value != null && BINDING.includes(claim.value)

function commitmentOf(
  tie: Committing,
  forceOf: () => LegalForce | null,
  listsRatifications: () => boolean,
): Commitment | null {
  const { relation, claim } = tie
  if (relation !== 'PARTY_TO' || claim.value == null || claim.basis === 'DERIVED_FROM_MEMBERSHIP') return null
  if (isBinding(tie)) return 'BOUND'
  if (claim.value === 'NEGOTIATED' || claim.value === 'WITHDRAWN') return 'NONE'
  if (claim.value !== 'SIGNED') return 'POLITICAL'
  const force = forceOf()
  // Who lists ratifications beside a signature shows that there is none; whoever lists signatures alone shows nothing.
  if (force === 'TREATY') return listsRatifications() ? 'SIGNED_NOT_BOUND' : 'UNKNOWN'
  return force === null ? 'UNKNOWN' : 'POLITICAL'
}
