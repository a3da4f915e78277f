import { placeOf } from '../../claims/place.js'
import type { Corpus, EntityRecord, PartialDate, SteadyTie, StoredTie } from '../../domain.js'
import type { List } from '../../lists/list.js'
import { steadyTies } from './steady.js'
import { EMPTY_CORPUS } from '../empty-corpus.js'
import { ownerOf, RECORD_NAMES, RECORDS } from '../../records.js'

/** A corpus, and what is written beside it. */
export interface WrittenCorpus {
  readonly corpus: Corpus
  /** null: there are no steady ties. */
  readonly steadySince: PartialDate | null
  readonly steady: readonly SteadyTie[]
}

export function writtenOf(corpus: Corpus | null, steadySince: PartialDate | null): WrittenCorpus {
  const written = corpus ?? EMPTY_CORPUS
  return { corpus: written, steadySince, steady: steadySince === null ? [] : steadyTies(written.ties, steadySince) }
}

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

/** No two of a tie start together. */
export const keyOfSteady = ({ from, relation, to, starts, ends }: SteadyTie): string =>
  `${from} ${relation} ${to} ${starts ?? ''} ${ends ?? ''}`

export const keyOfRecord = (record: EntityRecord): string => `${ownerOf(record)} ${record.order}`
