import { byText } from '../../../by-text.js'
import type { Corpus, Entity, EntityRecord, Loaded } from '../../../domain.js'
import { EntityType } from '../../../generated/enums.js'
import { countingSort, upTo } from '../../../lists/counting-sort.js'
import { packing } from '../../../lists/packed-columns.js'
import type { PackedColumns, Packing } from '../../../lists/packed-columns.js'
import { ownerOf, RECORD_NAMES } from '../../../records.js'
import { at } from './at.js'
import { connect } from './connect.js'
import { packClaims } from './pack-claims.js'
import { indexedWords } from './search-index.js'

/** The code of a type is its place here. */
export const entityTypes: readonly EntityType[] = Object.values(EntityType)

export interface PackOptions {
  /** Whether the index of words is made as well, rather than by whoever first searches. */
  readonly search: boolean
}

/** A corpus as columns, of which `unpackGraph` makes a graph. */
export function packGraph(corpus: Corpus, { search }: PackOptions): PackedColumns {
  const entities = [...corpus.entities].sort((a, b) => byText(a.id, b.id))
  const numbers = new Map(entities.map(({ id }, number) => [id, number]))
  const into = packing()
  const { version, defaultNormSetId } = corpus
  into.json('loaded', { version, defaultNormSetId } satisfies Omit<Loaded, 'loadedAt'>)
  packEntities(entities, into)
  packClaims(connect(corpus, numbers), into)
  for (const name of RECORD_NAMES) packRecords(name, [...corpus[name]], numbers, into)
  into.json(
    'sources',
    [...corpus.sources].sort((a, b) => byText(a.title, b.title) || byText(a.id, b.id)),
  )
  into.json(
    'open questions',
    [...corpus.openQuestions].sort((a, b) => byText(a.id, b.id)),
  )
  if (search) into.json('words', indexedWords(entities))
  return into.packed()
}

function packEntities(entities: readonly Entity[], into: Packing): void {
  const keys = entities.map(({ sortKey }) => sortKey)
  into.texts(
    'ids',
    entities.map(({ id }) => id),
  )
  into.texts(
    'entities',
    entities.map((entity) => JSON.stringify(entity)),
  )
  into.codes(
    'types',
    Uint8Array.from(entities, ({ type }) => entityTypes.indexOf(type)),
  )
  // Nodes are numbered in the order of their ids.
  into.numbers(
    'by name',
    upTo(entities.length).sort((a, b) => byText(at(keys, a), at(keys, b)) || a - b),
  )
}

/** Those of a node stand together, in order; those of the first node first. What is of no node hangs on nothing, as in Neo4j. */
function packRecords(
  name: string,
  records: readonly EntityRecord[],
  numbers: ReadonlyMap<string, number>,
  into: Packing,
): void {
  const inOrder = records.filter((record) => numbers.has(ownerOf(record))).sort((a, b) => a.order - b.order)
  const owners = inOrder.map((record) => numbers.get(ownerOf(record)) ?? 0)
  const { order, offsets } = countingSort(upTo(inOrder.length), numbers.size, (place) => at(owners, place))
  into.numbers(`${name} of nodes`, offsets)
  into.texts(
    name,
    Array.from(order, (place) => JSON.stringify(at(inOrder, place))),
  )
}
