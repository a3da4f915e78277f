import type { AgreementEvent, Corpus, Entity, Fact, Loaded, OpenQuestion, Source, StatedCount } from '../../domain.js'
import { EntityType } from '../../generated/enums.js'
import { compareText } from './compare.js'
import type { Connected } from './connect.js'
import { connect } from './connect.js'
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
  /** Made when first asked, as not every graph is searched. */
  readonly search: SearchIndex
  /** By title. */
  readonly sources: readonly Source[]
  /** By id. */
  readonly openQuestions: readonly OpenQuestion[]
  /** By agreement and in order; so are the counts and facts. */
  readonly events: ReadonlyMap<string, readonly AgreementEvent[]>
  readonly statedCounts: ReadonlyMap<string, readonly StatedCount[]>
  readonly facts: ReadonlyMap<string, readonly Fact[]>
}

export function buildGraph(corpus: Corpus, loaded: Loaded | null): Graph {
  const entities = [...corpus.entities].sort((a, b) => compareText(a.id, b.id))
  const numbers = new Map(entities.map(({ id }, number) => [id, number]))
  return {
    loaded,
    entities,
    numbers,
    ...typed(entities),
    ...connect(corpus, numbers),
    search: lazily(() => searchIndex(entities)),
    sources: [...corpus.sources].sort((a, b) => compareText(a.title, b.title) || compareText(a.id, b.id)),
    openQuestions: [...corpus.openQuestions].sort((a, b) => compareText(a.id, b.id)),
    events: byAgreement(corpus.events),
    statedCounts: byAgreement(corpus.statedCounts),
    facts: byAgreement(corpus.facts),
  }
}

function lazily(make: () => SearchIndex): SearchIndex {
  let made: SearchIndex | undefined
  return (words) => (made ??= make())(words)
}

export function emptyGraph(): Graph {
  const nodes = { sources: [], entities: [], openQuestions: [] }
  const claimed = { ties: [], absences: [], events: [], statedCounts: [], facts: [] }
  return buildGraph({ version: '', defaultNormSetId: null, ...nodes, ...claimed }, null)
}

function typed(entities: readonly Entity[]): Pick<Graph, 'byType' | 'place'> {
  const byType = Object.fromEntries(Object.values(EntityType).map((type) => [type, []])) as unknown as {
    readonly [T in EntityType]: number[]
  }
  return { place: Uint32Array.from(entities, ({ type }, number) => byType[type].push(number) - 1), byType }
}

/** Items in order, by the id of their agreement. */
function byAgreement<T extends Ordered>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of [...items].sort(compareOrdered)) {
    const group = groups.get(item.agreementId)
    if (group === undefined) groups.set(item.agreementId, [item])
    else group.push(item)
  }
  return groups
}

interface Ordered {
  readonly agreementId: string
  readonly order: number
}

const compareOrdered = (a: Ordered, b: Ordered) => compareText(a.agreementId, b.agreementId) || a.order - b.order
