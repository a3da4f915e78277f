import { placeOf } from '../../claims/place.js'
import type { Corpus, EntityRecord, StoredTie } from '../../domain.js'

/** A kind of record: the label of its nodes, and what the relationship is called that ties them to their entity. */
export interface RecordKind {
  readonly label: string
  readonly relation: string
}

export interface Records extends RecordKind {
  readonly rows: readonly EntityRecord[]
}

/** The records of a corpus, by kind. */
export const recordsOf = ({ events, statedCounts, facts, adoptions, polityScores }: Corpus): readonly Records[] => [
  { label: 'AgreementEvent', relation: 'HAS_EVENT', rows: events },
  { label: 'StatedCount', relation: 'HAS_COUNT', rows: statedCounts },
  { label: 'Fact', relation: 'HAS_FACT', rows: facts },
  { label: 'Adoption', relation: 'HAS_ADOPTION', rows: adoptions },
  { label: 'PolityScore', relation: 'HAS_POLITY', rows: polityScores },
]

export const keyOfClaim = ({ from, relation, to, claim }: StoredTie): string =>
  `${from} ${relation} ${to} ${placeOf(claim)}`

export const keyOfRecord = (record: EntityRecord): string =>
  `${'stateId' in record ? record.stateId : record.agreementId} ${record.order}`
