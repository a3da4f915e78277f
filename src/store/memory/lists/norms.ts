import type { Norm } from '../../../domain.js'
import { agreementFilter } from '../filters/agreement-filter.js'
import type { AgreementFilter, Maybe } from '../scope/arguments.js'
import { compareNames } from '../graph/compare.js'
import type { ClaimTest } from '../scope/counting.js'
import type { Graph } from '../graph/graph.js'
import { entityAt, nodesOf } from '../graph/nodes.js'
import type { View } from '../scope/view.js'
import { endsOf, inNeighbors } from '../scope/view.js'

/** The norms of these numbers, each once, by set and in the set's order. */
export function normsInOrder(graph: Graph, nodes: readonly number[]): readonly Norm[] {
  return [...new Set(nodes)].map((node) => entityAt(graph, 'NORM', node)).sort(compareNames)
}

/** The numbers of a set's norms. */
export function normsOfSet(graph: Graph, setId: string): readonly number[] {
  return graph.byType.NORM.filter((norm) => entityAt(graph, 'NORM', norm).setId === setId)
}

/** The agreements that claims which count assess for a norm, whatever they answer, each once. */
export function assessedFor(graph: Graph, norm: number, counts: ClaimTest): readonly number[] {
  const answering = (relation: 'REFLECTS' | 'ASSESSED') => endsOf(graph, graph.incoming, relation, norm, counts)
  return [...new Set([...answering('REFLECTS'), ...answering('ASSESSED')])]
}

/** The agreements asked after that reflect the norm of an id. */
export function agreementsReflecting(
  view: View,
  filter: Maybe<AgreementFilter>,
): (normId: string) => readonly number[] {
  const matches = agreementFilter(view, filter)
  return (normId) =>
    nodesOf(view.graph, 'NORM', normId).flatMap((norm) => inNeighbors(view, 'REFLECTS', norm).filter(matches))
}
