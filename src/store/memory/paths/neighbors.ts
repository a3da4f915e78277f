import type { Relation } from '../../../generated/enums.js'
import { relationsAsked } from '../graph/relations.js'
import type { View } from '../scope/view.js'
import { inNeighbors, outNeighbors } from '../scope/view.js'

/** The nodes next to a node. */
export type NeighborsOf = (node: number) => readonly number[]

/** The nodes that ties of some relations join to a node, whichever way they lead, each once; looked for once a node. */
export function neighborsByRelation(view: View, asked: readonly Relation[] | null): NeighborsOf {
  const relations = relationsAsked(asked)
  const known = new Map<number, readonly number[]>()
  const look = (node: number) => [
    ...new Set(
      relations.flatMap((relation) => [...outNeighbors(view, relation, node), ...inNeighbors(view, relation, node)]),
    ),
  ]
  return (node) => {
    const found = known.get(node) ?? look(node)
    known.set(node, found)
    return found
  }
}
