import type { Entity, EntityRecord, Loaded, OpenQuestion, RecordName } from '../../../domain.js'
import type { RecordTypes, Source } from '../../../domain.js'
import { EntityType } from '../../../generated/enums.js'
import { lazyList } from '../../../lists/lazy-list.js'
import type { List } from '../../../lists/list.js'
import type { PackedColumns } from '../../../lists/packed-columns.js'
import { ofEachKind } from '../../../records.js'
import { EMPTY_CORPUS } from '../../empty-corpus.js'
import { at } from './at.js'
import type { Connected } from './connect.js'
import { unpackClaims } from './pack-claims.js'
import { entityTypes, packGraph } from './pack-graph.js'
import type { OwnedRecords } from './owned-records.js'
import { ownedRecords } from './owned-records.js'
import type { SearchIndex } from './search-index.js'
import { indexedWords, indexFromJson, searchIndex } from './search-index.js'

/** A corpus as questions are answered from it. Its nodes are numbered in the order of their ids, and never change. */
export interface Graph extends Connected {
  /** Null where nothing was loaded. */
  readonly loaded: Loaded | null
  /** By number; each is made when it is first asked for. */
  readonly entities: List<Entity>
  /** By number. */
  readonly ids: readonly string[]
  /** By number. */
  readonly types: readonly EntityType[]
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
export type RecordsByOwner = { readonly [N in RecordName]: OwnedRecords<RecordTypes[N]> }

/** The graph that packed columns are: it holds little of its own but what was asked for. `loadedAt` null: nothing was loaded. */
export function unpackGraph(columns: PackedColumns, loadedAt: string | null): Graph {
  const texts = columns.texts('ids')
  const ids = Array.from({ length: texts.length }, (_, node) => texts.at(node))
  const numbers = new Map(ids.map((id, number) => [id, number]))
  const types = Array.from(columns.codes('types'), (code) => at(entityTypes, code))
  const packed = columns.texts('entities')
  const entities = lazyList(ids.length, (node) => JSON.parse(packed.at(node)) as Entity)
  const nodes = typed(types)
  return {
    loaded: loadedAt === null ? null : { ...(columns.json('loaded') as Omit<Loaded, 'loadedAt'>), loadedAt },
    entities,
    ids,
    types,
    numbers,
    ...nodes,
    ...named(columns.numbers('by name')),
    ...unpackClaims(columns),
    search: lazily(() => {
      const states = new Map(nodes.byType.STATE.map((node) => [at(ids, node), node]))
      return searchIndex(columns.has('words') ? indexFromJson(columns.json('words')) : indexedWords(entities), states)
    }),
    sources: columns.json('sources') as readonly Source[],
    openQuestions: columns.json('open questions') as readonly OpenQuestion[],
    records: ofEachKind((name) => ownedRecords<EntityRecord>(columns, name, ids, numbers)) as RecordsByOwner,
  }
}

function lazily(make: () => SearchIndex): SearchIndex {
  let made: SearchIndex | undefined
  return (words, isAsked) => (made ??= make())(words, isAsked)
}

export const emptyGraph = (): Graph => unpackGraph(packGraph(EMPTY_CORPUS, { search: false }), null)

function typed(types: readonly EntityType[]): Pick<Graph, 'byType' | 'place'> {
  const byType = Object.fromEntries(Object.values(EntityType).map((type) => [type, []])) as unknown as {
    readonly [T in EntityType]: number[]
  }
  return { place: Uint32Array.from(types, (type, number) => byType[type].push(number) - 1), byType }
}

function named(byName: Uint32Array): Pick<Graph, 'byName' | 'nameRank'> {
  const nameRank = new Uint32Array(byName.length)
  byName.forEach((node, rank) => (nameRank[node] = rank))
  return { byName, nameRank }
}
