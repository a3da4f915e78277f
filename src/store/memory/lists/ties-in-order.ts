import type { OrderKey } from '../../../domain.js'
import type { Relation } from '../../../generated/enums.js'
import type { Graph } from '../graph/graph.js'
import { compareKeys } from './page.js'
import type { TieSearch } from '../filters/tie-filter.js'
import { itemAt } from '../../../lists/list.js'

/** A tie of two nodes, and its place in the order of all ties. */
export interface PlacedTie {
  readonly from: number
  readonly relation: Relation
  readonly to: number
  readonly key: OrderKey
}

/**
 * The ties that are searched for and come after a key: by relation, then by the name and id of what they leave, then of
 * what they reach. Each is looked for only when it is wanted, since a page shows few of them.
 */
export function* tiesAfter(graph: Graph, search: TieSearch, after: OrderKey | null): Generator<PlacedTie> {
  for (const relation of search.relations) {
    if (isBehind(beginning(relation), after)) continue
    for (const from of search.startsOf(relation)) {
      if (isBehind(beginningFrom(graph, relation, from), after)) continue
      for (const to of search.endsOf(relation, from)) {
        const key = keyOf(graph, relation, from, to)
        if (after === null || compareKeys(key, after) > 0) yield { from, relation, to, key }
      }
    }
  }
}

/** The first of some items, and no look at any other. */
export function take<T>(items: Iterable<T>, count: number): readonly T[] {
  const taken: T[] = []
  if (count > 0) for (const item of items) if (taken.push(item) === count) break
  return taken
}

// A tab sorts before all that stands in names and ids.
const beginning = (relation: Relation) => `${relation}\t`

function beginningFrom({ entities }: Graph, relation: Relation, from: number): string {
  const { sortKey, id } = itemAt(entities, from)
  return `${beginning(relation)}${sortKey}\t${id}\t`
}

function keyOf(graph: Graph, relation: Relation, from: number, to: number): OrderKey {
  const { sortKey, id } = itemAt(graph.entities, to)
  return { number: 0, up: beginningFrom(graph, relation, from) + sortKey, down: '', id }
}

/** Whether all keys that begin so come before another. */
const isBehind = (beginning: string, after: OrderKey | null) =>
  after !== null && beginning < after.up && !after.up.startsWith(beginning)
