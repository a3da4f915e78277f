import type { RecordName, Records, RecordTypes } from './domain.js'
import { joinedLists } from './lists/list.js'
import type { List } from './lists/list.js'

interface RecordKind {
  /** The label of its nodes in Neo4j. */
  readonly label: string
  /** What the relationship is called by which it hangs by its entity. */
  readonly relation: string
  /** Whether each makes a claim of its own: what an adoption claims, the parties that follow from it claim. */
  readonly isClaim: boolean
}

/** The kinds of record: what reads, counts, loads and lists them goes by this table. */
export const RECORDS = {
  events: { label: 'AgreementEvent', relation: 'HAS_EVENT', isClaim: true },
  statedCounts: { label: 'StatedCount', relation: 'HAS_COUNT', isClaim: true },
  facts: { label: 'Fact', relation: 'HAS_FACT', isClaim: true },
  adoptions: { label: 'Adoption', relation: 'HAS_ADOPTION', isClaim: false },
  polityScores: { label: 'PolityScore', relation: 'HAS_POLITY', isClaim: true },
} as const satisfies { readonly [N in RecordName]: RecordKind }

export const RECORD_NAMES = Object.keys(RECORDS) as readonly RecordName[]

/** What is made of each kind of record, by its name. */
export const ofEachKind = <Made>(make: (name: RecordName) => Made): { readonly [N in RecordName]: Made } =>
  Object.fromEntries(RECORD_NAMES.map((name) => [name, make(name)])) as { [N in RecordName]: Made }

export const recordsFrom = (listOf: <N extends RecordName>(name: N) => List<RecordTypes[N]>): Records =>
  ofEachKind(listOf) as Records

type ClaimName = { [N in RecordName]: (typeof RECORDS)[N]['isClaim'] extends true ? N : never }[RecordName]

/** The kinds of which each record makes a claim. */
export const CLAIM_NAMES = RECORD_NAMES.filter((name): name is ClaimName => RECORDS[name].isClaim)

/** The records that each make a claim. */
export type ClaimingRecord = RecordTypes[ClaimName]

export const claimingRecords = (records: Pick<Records, ClaimName>): List<ClaimingRecord> =>
  joinedLists(CLAIM_NAMES.map((name): List<ClaimingRecord> => records[name]))

type Owned = { readonly agreementId: string } | { readonly stateId: string }

/** The id of the entity that a record is of. */
export const ownerOf = (record: Owned): string => ('stateId' in record ? record.stateId : record.agreementId)
