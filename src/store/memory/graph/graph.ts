import type { Corpus, Entity, EntityRecord, Loaded, OpenQuestion, RecordName, Records } from '../../../domain.js'
import type { RecordTypes, Source } from '../../../domain.js'
import { EntityType } from '../../../generated/enums.js'
import { grouped } from '../../../grouped.js'
import { ofEachKind, ownerOf } from '../../../records.js'
import { EMPTY_CORPUS } from '../../empty-corpus.js'
import { at } from './at.js'
import { byText } from '../../../by-text.js'
import type { Connected } from './connect.js'
import { connect } from './connect.js'
import { upTo } from '../../../lists/counting-sort.js'
import type { SearchIndex } from './search-index.js'
import { searchIndex } from './search-index.js'

/** A corpus as questions are answered from it. Its nodes are numbered in the order of their ids, and never change. */
export interface Graph extends Connected {
  /** Null where nothing was loaded. */
  readonly loaded: Loaded | null
  readonly entities: readonly Entity[]
  /** Number by id. */
  readonly numbers: ReadonlyMap<string, number>
  readonly byType: { readonly [T in EntityType]: readonly number[] }
  /** Each node's place among those of its type. */
  readonly place: Uint32Array
  /** Nodes by name, namesakes by id. */
  readonly byName: Uint32Array
  /** Each node's place in `byName`. */
  readonly nameRank: Uint32Array
  /** Made when first asked, as not every graph is searched. */
  readonly search: SearchIndex
  /** By title. */
  readonly sources: readonly Source[]
  /** By id. */
  readonly openQuestions: readonly OpenQuestion[]
  readonly records: RecordsByOwner
}

/** By the id of the entity that they are of, and in order. */
export type RecordsByOwner = { readonly [N in RecordName]: ReadonlyMap<string, readonly RecordTypes[N][]> }

export function buildGraph(corpus: Corpus, loaded: Loaded | null): Graph {
  const entities = [...corpus.entities].sort((a, b) => byText(a.id, b.id))
  const numbers = new Map(entities.map(({ id }, number) => [id, number]))
  return {
    loaded,
    entities,
    numbers,
    ...typed(entities),
    ...named(entities),
    ...connect(corpus, numbers),
    search: lazily(() => searchIndex(entities)),
    sources: [...corpus.sources].sort((a, b) => byText(a.title, b.title) || byText(a.id, b.id)),
    openQuestions: [...corpus.openQuestions].sort((a, b) => byText(a.id, b.id)),
    records: byOwner(corpus),
  }
}

const byOwner = (records: Records): RecordsByOwner =>
  ofEachKind((name) => grouped<EntityRecord>([...records[name]].sort(compareRecords), ownerOf)) as RecordsByOwner

const compareRecords = (a: EntityRecord, b: EntityRecord) => byText(ownerOf(a), ownerOf(b)) || a.order - b.order

function lazily(make: () => SearchIndex): SearchIndex {
  let made: SearchIndex | undefined
  return (words, isAsked) => (made ??= make())(words, isAsked)
}

export const emptyGraph = (): Graph => buildGraph(EMPTY_CORPUS, null)

function typed(entities: readonly Entity[]): Pick<Graph, 'byType' | 'place'> {
  const byType = Object.fromEntries(Object.values(EntityType).map((type) => [type, []])) as unknown as {
    readonly [T in EntityType]: number[]
  }
  return { place: Uint32Array.from(entities, ({ type }, number) => byType[type].push(number) - 1), byType }
}

function named(entities: readonly Entity[]): Pick<Graph, 'byName' | 'nameRank'> {
  const keys = entities.map(({ sortKey }) => sortKey)
  // Nodes are numbered in the order of their ids.
  const byName = upTo(entities.length).sort((a, b) => byText(at(keys, a), at(keys, b)) || a - b)
  const nameRank = new Uint32Array(entities.length)
  byName.forEach((node, rank) => (nameRank[node] = rank))
  return { byName, nameRank }
}
