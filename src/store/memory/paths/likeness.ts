import type { Likeness, Relation } from '../../../generated/enums.js'
import { thereAt } from '../filters/agreement-own.js'
import { entityAt } from '../graph/nodes.js'
import type { View } from '../scope/view.js'
import { inNeighbors, outNeighbors } from '../scope/view.js'

/** An agreement like another: how many ends they share, and how many either of them has. */
export interface Similar {
  readonly node: number
  readonly shared: number
  readonly either: number
}

type EndsOf = (node: number) => readonly number[]

/** What agreements are compared by, as seen from them and back. */
export interface Compared {
  readonly ends: EndsOf
  readonly agreements: EndsOf
}

export function comparedBy(view: View, by: Likeness): Compared {
  const leaving =
    (relation: Relation): EndsOf =>
    (node) =>
      outNeighbors(view, relation, node)
  const reaching =
    (relation: Relation): EndsOf =>
    (node) =>
      inNeighbors(view, relation, node)
  if (by === 'PARTIES') return { ends: reaching('PARTY_TO'), agreements: leaving('PARTY_TO') }
  const relation = by === 'NORMS' ? 'REFLECTS' : 'CLASSIFIED_AS'
  return { ends: leaving(relation), agreements: reaching(relation) }
}

/** The agreements there at `asOf` that share an end with an agreement. */
export function similarTo(view: View, { ends, agreements }: Compared): (agreement: number) => readonly Similar[] {
  const isThere = thereAt(view.asOf)
  return (agreement) => {
    const own = ends(agreement)
    const shared = new Map<number, number>()
    for (const other of own.flatMap(agreements)) shared.set(other, (shared.get(other) ?? 0) + 1)
    return [...shared]
      .filter(([node]) => node !== agreement && isThere(entityAt(view.graph, 'AGREEMENT', node)))
      .map(([node, count]) => ({ node, shared: count, either: own.length + ends(node).length - count }))
  }
}
