import { holdsAt } from '../../claims/holds-at.js'
import type { PartialDate, TieClaim } from '../../domain.js'
import { SourceAccess } from '../../generated/enums.js'
import type { RecordFact, TieFact } from '../facts.js'
import { lastInstant } from '../../partial-date.js'
import type { DerivationContext } from './claims.js'
import type { RestingFact } from './ties.js'
import { sifted } from '../../lists/list.js'
import type { List } from '../../lists/list.js'
import { grouped } from '../../grouped.js'
import { keyOf } from './values.js'

/** Who is party to an agreement as a full member of an organization that adopted it. */
export function partiesByMembership(
  world: DerivationContext,
  adoptions: List<RecordFact<'adoptions'>>,
  memberships: List<TieClaim>,
  written: readonly TieFact[],
): readonly RestingFact[] {
  const byOrganization = grouped(sifted(memberships, isFull), ({ to }) => to)
  const listed = new Set(written.filter(isListed).map(pair))
  return adoptions
    .flatMap((adoption) => expand(world, adoption, byOrganization.get(adoption.organizationId) ?? []))
    .filter((fact) => !listed.has(pair(fact)))
}

const isFull = ({ claim }: TieClaim): boolean => claim.value === 'FULL'

/** What a source says of a party in so many words is never overruled by what follows from a membership. */
const isListed = ({ relation, claim }: TieFact): boolean =>
  relation === 'PARTY_TO' && (claim.basis === 'LISTED' || claim.basis === 'STATED')

const pair = ({ from, to }: TieFact): string => keyOf(from, to)

function expand(
  world: DerivationContext,
  adoption: RecordFact<'adoptions'>,
  memberships: readonly TieClaim[],
): readonly RestingFact[] {
  const read = world.sources.get(adoption.claim.source)?.access === SourceAccess.READ
  return [...membersOn(adoption.on, memberships)].map(([from, access]) => ({
    from,
    relation: 'PARTY_TO',
    to: adoption.agreementId,
    claim: claimOf(adoption),
    access: read ? access : SourceAccess.CITED,
  }))
}

/** The members at the end of a day, month or year; READ where at least one membership that holds then was read. */
function membersOn(on: PartialDate, memberships: readonly TieClaim[]): ReadonlyMap<string, SourceAccess> {
  const members = new Map<string, SourceAccess>()
  for (const { from, claim } of memberships.filter((membership) => holdsAt(membership.claim, lastInstant(on))))
    if (members.get(from) !== SourceAccess.READ) members.set(from, claim.access)
  return members
}

function claimOf({ status, on, organizationId, claim }: RecordFact<'adoptions'>): TieFact['claim'] {
  return { ...claim, basis: 'DERIVED_FROM_MEMBERSHIP', value: status, since: on, via: organizationId }
}
