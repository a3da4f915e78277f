import { isDeepStrictEqual } from 'node:util'
import type { Entity, EntityRecord, OpenQuestion, Source, SteadyTie, StoredTie } from '../../domain.js'
import type { List } from '../../lists/list.js'
import { storedTies } from '../stored-ties.js'
import { keyOfClaim, keyOfRecord, keyOfSteady, recordsOf } from './stored.js'
import type { StoredKind, WrittenCorpus } from './stored.js'

/** What is to go, what is to come, and what stays with other fields than it had. */
export interface NodeDifference<T> {
  readonly removed: readonly T[]
  readonly added: readonly T[]
  readonly changed: readonly T[]
}

export interface RecordChange extends StoredKind {
  readonly change: NodeDifference<EntityRecord>
}

/** All that makes one corpus of another. */
export interface Difference {
  readonly sources: NodeDifference<Source>
  readonly entities: NodeDifference<Entity>
  readonly claims: NodeDifference<StoredTie>
  readonly steady: NodeDifference<SteadyTie>
  readonly records: readonly RecordChange[]
  readonly openQuestions: NodeDifference<OpenQuestion>
  /** How many rows are to be written. */
  readonly size: number
}

/** null where more rows than that are to be written. */
export function smallDifference(held: WrittenCorpus, next: WrittenCorpus, atMost: number): Difference | null {
  // Told by the numbers alone where they do, as to compare each row takes a while and much memory.
  if (Math.abs(rowCount(next) - rowCount(held)) > atMost) return null
  const difference = differenceOf(held, next)
  return difference.size > atMost ? null : difference
}

function rowCount({ corpus, steady }: WrittenCorpus): number {
  const records = recordsOf(corpus).map(({ rows }) => rows)
  const lists = [
    corpus.sources,
    corpus.entities,
    corpus.ties,
    corpus.absences,
    corpus.openQuestions,
    steady,
    ...records,
  ]
  return lists.reduce((sum, { length }) => sum + length, 0)
}

function differenceOf(was: WrittenCorpus, is: WrittenCorpus): Difference {
  const [held, next] = [was.corpus, is.corpus]
  const before = recordsOf(held)
  const sources = changeOf(held.sources, next.sources, idOf)
  const entities = changeOf(held.entities, next.entities, idOf)
  const claims = changeOf(storedTies(held), storedTies(next), keyOfClaim)
  const steady = changeOf(was.steady, is.steady, keyOfSteady)
  const openQuestions = changeOf(held.openQuestions, next.openQuestions, idOf)
  const records = recordsOf(next).map(({ label, relation, rows }, kind) => {
    return { label, relation, change: changeOf(before[kind]?.rows ?? [], rows, keyOfRecord) }
  })
  const changes = [sources, entities, claims, steady, openQuestions, ...records.map(({ change }) => change)]
  const size = changes.reduce((sum, change) => sum + sizeOf(change), 0)
  return { sources, entities, claims, steady, records, openQuestions, size }
}

const idOf = ({ id }: { readonly id: string }): string => id

const sizeOf = ({ removed, added, changed }: NodeDifference<unknown>): number =>
  removed.length + added.length + changed.length

/** By key; what stands there twice is added twice, for the database to refuse. */
function changeOf<T>(held: List<T>, next: List<T>, key: (row: T) => string): NodeDifference<T> {
  const before = new Map(held.map((row) => [key(row), row]))
  const [added, changed]: [T[], T[]] = [[], []]
  for (const row of next) {
    const name = key(row)
    const old = before.get(name)
    before.delete(name)
    if (old === undefined) added.push(row)
    else if (!isDeepStrictEqual(old, row)) changed.push(row)
  }
  return { removed: [...before.values()], added, changed }
}
