import { type DrawnGraph, type GraphLink, linksByNode, otherEnd } from '../graph/graph.js'

/** What stands out, where something does; all else recedes. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>
  readonly links: ReadonlySet<string>
}

export interface Selection {
  readonly picked: readonly string[]
  readonly link: string | null
  /** The ways between two picked nodes. */
  readonly paths: Emphasis | null
}

export type Neighbours = ReadonlyMap<string, readonly GraphLink[]>

export const neighboursIn: (graph: DrawnGraph) => Neighbours = linksByNode

/** What is pointed at comes before what is picked. */
export function emphasisOf(
  neighbours: Neighbours,
  pointedAt: string | null,
  { picked, link, paths }: Selection,
): Emphasis | null {
  if (pointedAt !== null) return aroundOne(neighbours, pointedAt)
  if (paths !== null) return paths
  if (link !== null) return { nodes: new Set(link.split('~')), links: new Set([link]) }
  const [first, ...others] = picked.filter((id) => neighbours.has(id))
  if (first === undefined) return null
  return others.length === 0 ? aroundOne(neighbours, first) : among(neighbours, new Set([first, ...others]))
}

function aroundOne(neighbours: Neighbours, id: string): Emphasis {
  const links = neighbours.get(id) ?? []
  return {
    nodes: new Set([id, ...links.map((link) => otherEnd(link, id))]),
    links: new Set(links.map((link) => link.id)),
  }
}

function among(neighbours: Neighbours, nodes: ReadonlySet<string>): Emphasis {
  const links = [...nodes].flatMap((id) => neighbours.get(id) ?? [])
  return {
    nodes,
    links: new Set(links.filter((link) => nodes.has(link.source) && nodes.has(link.target)).map(({ id }) => id)),
  }
}
