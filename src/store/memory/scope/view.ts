import type { PartialDate } from '../../../domain.js'
import type { Relation } from '../../../generated/enums.js'
import type { TemporalView } from './arguments.js'
import { cell } from '../graph/at.js'
import type { Adjacency } from '../graph/connect.js'
import type { ClaimTest } from './counting.js'
import { claimCounts, tieCounts } from './counting.js'
import type { Graph } from '../graph/graph.js'
import type { StoredRelation } from '../graph/relations.js'
import { relationCode } from '../graph/relations.js'

/** The graph as one question sees it. */
export interface View {
  readonly graph: Graph
  readonly asOf: PartialDate
  readonly claimCounts: ClaimTest
  readonly tieCounts: ClaimTest
}

export function viewOf(graph: Graph, { counting, asOf }: TemporalView): View {
  const counts = claimCounts(graph.claims, { counting, asOf })
  return { graph, asOf, claimCounts: counts, tieCounts: tieCounts(graph.claims, counting, counts) }
}

/** The nodes that a node's ties of a relation reach, each once, in the order of their numbers. */
export function outNeighbors({ graph, tieCounts }: View, relation: Relation, node: number): readonly number[] {
  return endsOf(graph, graph.outgoing, relation, node, tieCounts)
}

/** The nodes from which a node's ties of a relation come, each once, in the order of their numbers. */
export function inNeighbors({ graph, tieCounts }: View, relation: Relation, node: number): readonly number[] {
  return endsOf(graph, graph.incoming, relation, node, tieCounts)
}

/** The other ends of a node's claims of a relation that count, each once, in the order of their numbers. */
export function endsOf(
  graph: Graph,
  side: Adjacency,
  relation: StoredRelation,
  node: number,
  counts: ClaimTest,
): number[] {
  const key = relationCode(relation) * graph.entities.length + node
  const after = cell(side.offsets, key + 1)
  const ends: number[] = []
  let last = -1
  for (let place = cell(side.offsets, key); place < after; place++) {
    const claim = side.order === null ? place : cell(side.order, place)
    const end = cell(side.targets, claim)
    if (end !== last && counts(claim)) ends.push((last = end))
  }
  return ends
}
