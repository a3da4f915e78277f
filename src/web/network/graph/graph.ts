import type { NetworkEntityFragment } from '../../generated/graphql.js'

/** A point of the picture, in the server's units: from -1,000 to 1,000, to the right and up. */
export interface GraphPoint {
  readonly x: number
  readonly y: number
}

/** What a node can be sized by; null where it was not measured. */
export interface Measures {
  readonly degree: number | null
  readonly weightedDegree: number | null
  readonly pageRank: number | null
  readonly betweenness: number | null
}

/** An entity that is drawn. */
export interface GraphNode extends Measures {
  readonly id: string
  readonly entity: NetworkEntityFragment
  readonly community: number | null
  /** Where the server draws it; null where it came since. */
  readonly position: GraphPoint | null
  /** In the network that was asked for, or brought in since. */
  readonly came: 'NETWORK' | 'EXPANSION' | 'PATH'
}

/** Two entities that are linked; `source` is the lower id. */
export interface GraphLink {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly weight: number
  /** Linked as the network says, or tied to something brought in. */
  readonly came: 'NETWORK' | 'TIES'
}

export interface DrawnGraph {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly links: readonly GraphLink[]
}

export const EMPTY_GRAPH: DrawnGraph = { nodes: new Map(), links: [] }

/** A link by its ends, whichever comes first. */
export const linkId = (one: string, other: string): string => (one < other ? `${one}~${other}` : `${other}~${one}`)

export const linkEnds = (link: string): readonly [string, string] | null => {
  const [source, target, ...more] = link.split('~')
  return source === undefined || target === undefined || more.length > 0 ? null : [source, target]
}

/** The links of each node. */
export function linksByNode({ nodes, links }: DrawnGraph): ReadonlyMap<string, readonly GraphLink[]> {
  const byNode = new Map<string, GraphLink[]>([...nodes.keys()].map((id) => [id, []]))
  for (const link of links) {
    byNode.get(link.source)?.push(link)
    byNode.get(link.target)?.push(link)
  }
  return byNode
}

export const otherEnd = ({ source, target }: GraphLink, id: string): string => (source === id ? target : source)

/** Only these nodes, and of the links those that have both ends among them. */
export function limitedTo({ nodes, links }: DrawnGraph, isIn: (node: GraphNode) => boolean): DrawnGraph {
  const kept = new Map([...nodes].filter(([, node]) => isIn(node)))
  return { nodes: kept, links: links.filter(({ source, target }) => kept.has(source) && kept.has(target)) }
}
