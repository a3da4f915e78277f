import type { TieKey } from '../../../domain.js'
import type { Relation } from '../../../generated/enums.js'
import type { Direction } from './arguments.js'
import { at } from '../graph/at.js'
import type { Graph } from '../graph/graph.js'
import { relations } from '../graph/relations.js'
import type { View } from './view.js'
import { inNeighbors, outNeighbors } from './view.js'

/** A tie as seen from one of its ends. */
export interface EndTie {
  readonly relation: Relation
  /** Whether it leaves this end. */
  readonly out: boolean
  /** The other end's number. */
  readonly other: number
}

/** A node's ties of a relation; one that leads back to the node leaves it, and does not reach it again. */
export function tiesOf(view: View, node: number, relation: Relation, direction: Direction): readonly EndTie[] {
  const leaving = direction === 'IN' ? [] : outNeighbors(view, relation, node)
  const reaching = direction === 'OUT' ? [] : inNeighbors(view, relation, node).filter((other) => other !== node)
  return [
    ...leaving.map((other) => ({ relation, out: true, other })),
    ...reaching.map((other) => ({ relation, out: false, other })),
  ]
}

/** The tie that one of its ends sees so. */
export function tieKeyOf({ ids }: Graph, node: number, { relation, out, other }: EndTie): TieKey {
  const [from, to] = out ? [node, other] : [other, node]
  return { from: at(ids, from), relation, to: at(ids, to) }
}

/** How many ties a node has. */
export function tieCount(view: View, node: number): number {
  return relations.reduce((sum, relation) => sum + tiesOf(view, node, relation, 'BOTH').length, 0)
}
