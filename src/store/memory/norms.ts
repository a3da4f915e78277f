import type { Norm } from '../../domain.js'
import { compareText } from './compare.js'
import type { Graph } from './graph.js'
import { entityAt } from './nodes.js'

/** The norms of these numbers, each once, by set and in the set's order. */
export function normsInOrder(graph: Graph, nodes: readonly number[]): readonly Norm[] {
  return [...new Set(nodes)].map((node) => entityAt(graph, 'NORM', node)).sort(compareNorms)
}

/** The numbers of a set's norms. */
export function normsOfSet(graph: Graph, setId: string): readonly number[] {
  return graph.byType.NORM.filter((norm) => entityAt(graph, 'NORM', norm).setId === setId)
}

const compareNorms = (a: Norm, b: Norm) => compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id)
