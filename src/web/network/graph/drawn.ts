import type { NetworkEntityFragment } from '../../generated/graphql.js'
import type { GraphChanges } from './actions.js'
import { withinLinks } from './around.js'
import { atLeast } from './at-least.js'
import { type DrawnGraph, type GraphLink, type GraphNode, limitedTo, linkId, linksByNode, otherEnd } from './graph.js'
import { nodeGroups } from './groups.js'

/** Two entities that ties join. */
export interface Pair {
  readonly one: string
  readonly other: string
}

export interface DrawingLimits {
  /** Only nodes with so many links to others that are drawn. */
  readonly atLeast: number
  /** Only what lies within so many links of a node. */
  readonly around: { readonly id: string; readonly depth: number } | null
}

export interface Drawn {
  readonly graph: DrawnGraph
  readonly left: Left
}

/** How many nodes are left out, by why. */
export interface Left {
  readonly hidden: number
  /** They hang on a collapsed one. */
  readonly collapsed: number
  readonly far: number
  /** They have too few links. */
  readonly few: number
  /** They have links enough, but too few of them are drawn. */
  readonly cut: number
}

/** The network with all that expansions brought in. */
export function gathered(network: DrawnGraph, brought: Iterable<readonly NetworkEntityFragment[]>): DrawnGraph {
  const nodes = new Map(network.nodes)
  for (const entity of [...brought].flat()) {
    if (!nodes.has(entity.id)) nodes.set(entity.id, newcomer(entity, 'EXPANSION'))
  }
  return nodes.size === network.nodes.size ? network : { nodes, links: network.links }
}

export const newcomer = (entity: NetworkEntityFragment, came: GraphNode['came']): GraphNode => ({
  id: entity.id,
  entity,
  came,
  community: null,
  position: null,
  degree: null,
  weightedDegree: null,
  pageRank: null,
  betweenness: null,
})

/** With ties of what was brought in: as heavy a link as there are ties. What the network links itself stays as it is. */
export function tied({ nodes, links }: DrawnGraph, pairs: readonly Pair[]): DrawnGraph {
  const had = new Set(links.map(({ id }) => id))
  const weights = new Map<string, number>()
  for (const { one, other } of pairs) {
    const id = linkId(one, other)
    if (one === other || had.has(id) || !joinsNewcomer(nodes.get(one), nodes.get(other))) continue
    weights.set(id, (weights.get(id) ?? 0) + 1)
  }
  const ties = [...weights].map(([id, weight]): GraphLink => {
    const [source = '', target = ''] = id.split('~')
    return { id, source, target, weight, came: 'TIES' }
  })
  return ties.length === 0 ? { nodes, links } : { nodes, links: [...links, ...ties] }
}

const joinsNewcomer = (one: GraphNode | undefined, other: GraphNode | undefined): boolean =>
  one !== undefined && other !== undefined && (one.came !== 'NETWORK' || other.came !== 'NETWORK')

/** What is drawn after all that was done: links of what is gone are gone with it. */
export function visibleGraph(whole: DrawnGraph, { collapsed, hidden }: GraphChanges, limits: DrawingLimits): Drawn {
  const open = withoutHanging(whole, collapsed)
  const shown = limitedTo(open, (node) => !hidden.has(node.id) && !nodeGroups(node).some((group) => hidden.has(group)))
  const near = limits.around === null ? shown : withinLinks(limits.around.id, limits.around.depth, shown)
  const graph = atLeast(limits.atLeast, near)
  const gone = [...near.nodes.values()].filter(({ id }) => !graph.nodes.has(id))
  const cut = gone.filter(({ degree }) => (degree ?? 0) >= limits.atLeast).length
  const left = {
    collapsed: whole.nodes.size - open.nodes.size,
    hidden: open.nodes.size - shown.nodes.size,
    far: shown.nodes.size - near.nodes.size,
    few: gone.length - cut,
    cut,
  }
  return { graph, left }
}

function withoutHanging(graph: DrawnGraph, collapsed: ReadonlySet<string>): DrawnGraph {
  if (collapsed.size === 0) return graph
  const hangs = new Set<string>()
  for (const [id, links] of linksByNode(graph)) {
    const [link] = links
    if (links.length === 1 && link !== undefined && collapsed.has(otherEnd(link, id))) hangs.add(id)
  }
  return limitedTo(graph, ({ id }) => !hangs.has(id))
}
