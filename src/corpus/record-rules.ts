import type { EntityRecord, RecordName, RecordTypes } from '../domain.js'
import type { Basis } from '../generated/enums.js'
import { afterLast } from '../partial-date.js'
import { ownerOf } from '../records.js'
import { codecOf } from './codec.js'
import type { Codec } from './codec.js'
import { CLAIM, SPELL_CLAIM } from './codecs.js'
import { alone, begin } from './derive/claims.js'
import type { DerivationContext } from './derive/claims.js'
import { present } from './derive/values.js'
import type { ClaimFact, RecordFact } from './facts.js'
import { TABLES } from './tables.js'
import type { ParsedRow, TableName } from './tables.js'

/** What every row that makes a claim has; an adoption needs no basis, as it is a rule of its own. */
export interface ClaimRow {
  readonly source: string
  readonly locators: readonly string[]
  readonly basis?: Basis
  readonly note: string | null
}

type ClaimTable = { [N in TableName]: ParsedRow<N> extends ClaimRow ? N : never }[TableName]

/** How records of one kind are written, and what follows of what is written. */
export interface RecordRule<Fact = RecordFact, Done extends EntityRecord = EntityRecord> {
  readonly table: ClaimTable
  readonly codec: Codec<object, Fact>
  claimOf(world: DerivationContext, fact: Fact): Done['claim']
  /** What the records of one entity are in the order of; what says the same in all of it is in an order all the same. */
  orderOf(record: Omit<Done, 'order'>): readonly string[]
}

const RULES: { readonly [N in RecordName]: RecordRule<RecordFact<N>, RecordTypes[N]> } = {
  events: {
    table: 'events',
    codec: codecOf(TABLES.events, { agreement: 'agreementId' }, { claim: CLAIM }),
    claimOf: ownClaim,
    orderOf: ({ from, kind }) => [from, kind],
  },
  statedCounts: {
    table: 'statedCounts',
    codec: codecOf(
      TABLES.statedCounts,
      { agreement: 'agreementId', at_least: 'atLeast', group: 'groupId' },
      { claim: CLAIM },
    ),
    claimOf: ownClaim,
    orderOf: ({ status, groupId }) => [status ?? '', groupId ?? ''],
  },
  facts: {
    table: 'facts',
    codec: codecOf(TABLES.facts, { agreement: 'agreementId' }, { claim: CLAIM }),
    claimOf: ownClaim,
    // What was chosen first.
    orderOf: ({ field, chosen, value, claim }) => [field, chosen ? '0' : '1', value ?? '', claim.source],
  },
  adoptions: {
    table: 'adoptions',
    codec: codecOf(
      TABLES.adoptions,
      { agreement: 'agreementId', organization: 'organizationId' },
      { claim: ['source', 'locators', 'note'] },
    ),
    claimOf: (_, { claim }) => present(claim),
    orderOf: ({ on, organizationId }) => [on, organizationId],
  },
  polityScores: {
    table: 'polity',
    codec: codecOf(TABLES.polity, { state: 'stateId' }, { claim: SPELL_CLAIM }),
    claimOf: coveredClaim,
    orderOf: ({ claim }) => [claim.starts, claim.source],
  },
}

export const recordRule = (name: RecordName): RecordRule => RULES[name]

type Claiming = Parameters<typeof ownerOf>[0] & { readonly claim: ClaimFact }

function ownClaim(world: DerivationContext, fact: Claiming) {
  return alone(begin(world, fact.claim, [ownerOf(fact)]))
}

/** A government may change any day: of a score without an end nothing is known after the last moment of its source. */
function coveredClaim(world: DerivationContext, fact: Claiming) {
  const claim = ownClaim(world, fact)
  const covered = world.sources.get(claim.source)?.coversUntil
  return present({ ...claim, ends: claim.until ?? (covered == null ? null : afterLast(covered)) })
}
