import { at } from '../graph/at.js'
import type { NodeTest } from '../graph/nodes.js'
import { relations } from '../graph/relations.js'
import type { View } from '../scope/view.js'
import { outNeighbors } from '../scope/view.js'

/** Something that links the nodes of a network: an entity or a tie, and the nodes that it ties. */
export interface Linking {
  readonly id: string
  readonly ends: readonly number[]
}

/** Entities that link, in their order. */
export function linkingBy(
  { graph }: View,
  through: Iterable<number>,
  endsOf: (through: number) => readonly number[],
): readonly Linking[] {
  return Array.from(through, (node) => ({ id: at(graph.ids, node), ends: endsOf(node) }))
}

/** Ties that link what takes part, by relation and the ids of their ends, which is the order of their numbers. */
export function linkingTies(view: View, takesPart: NodeTest): readonly Linking[] {
  const { ids } = view.graph
  const nodes = ids.map((_, node) => node).filter(takesPart)
  return relations.flatMap((relation) =>
    nodes.flatMap((from) =>
      outNeighbors(view, relation, from)
        .filter((to) => to !== from && takesPart(to))
        .map((to) => ({ id: `${at(ids, from)}.${relation}.${at(ids, to)}`, ends: [from, to] })),
    ),
  )
}
