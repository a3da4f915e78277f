import { placeOf } from '../../claims/place.js'
import type { Corpus, EntityRecord, StoredTie } from '../../domain.js'
import type { List } from '../../lists/list.js'
import { ownerOf, RECORD_NAMES, RECORDS } from '../../records.js'

/** Where records of one kind hang. */
export interface StoredKind {
  readonly label: string
  readonly relation: string
}

export interface StoredRecords extends StoredKind {
  readonly rows: List<EntityRecord>
}

/** The records of a corpus, by kind. */
export const recordsOf = (corpus: Corpus): readonly StoredRecords[] =>
  RECORD_NAMES.map((name) => ({ ...RECORDS[name], rows: corpus[name] }))

export const keyOfClaim = ({ from, relation, to, claim }: StoredTie): string =>
  `${from} ${relation} ${to} ${placeOf(claim)}`

export const keyOfRecord = (record: EntityRecord): string => `${ownerOf(record)} ${record.order}`
