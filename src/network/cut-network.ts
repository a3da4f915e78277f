import { cutOf, type CutAt } from './cut.js'
import type { Incidence } from './incidence.js'
import { laidOut } from './laid-out.js'
import { lazy } from './lazy.js'
import type { Position } from './layout/positions.js'
import { targetsAt } from './csr.js'
import { DRAWN } from './measurable.js'
import type { Network, NetworkLink, NetworkNode } from './network.js'
import type { WholeNetwork } from './whole.js'

/** A value with some of its fields measured when they are asked for. */
type Unmeasured<Of, Measure extends keyof Of> = Omit<Of, Measure> & { readonly [M in Measure]: () => Of[M] }

export interface CutNode extends Unmeasured<Omit<NetworkNode, 'position'>, 'betweenness' | 'pageRank' | 'community'> {
  readonly position: () => Position
}
export interface CutLink extends NetworkLink {
  /** The ids of the first entities or ties that make it. */
  readonly throughIds: (first: number) => readonly string[]
}
type GivenWhole = Omit<Network, 'nodes' | 'links' | 'isDrawn'>

/** A Network that measures what is asked of it, and no more. */
export interface CutNetwork extends Unmeasured<GivenWhole, 'betweennessSample' | 'modularity' | 'crossRegionShare'> {
  readonly nodes: readonly CutNode[]
  readonly links: readonly CutLink[]
}

/** What is given out of a whole network. */
export function cutNetwork(whole: WholeNetwork, at: CutAt): CutNetwork {
  const cut = cutOf(whole, at)
  const { nodes, links, omittedLinks } = cut
  const positions = lazy(() => laidOut(whole, cut))
  return {
    nodes: Array.from(nodes, (node) => nodeOf(whole, node, () => positions().get(node)!)),
    links: Array.from(links, (link) => linkOf(whole, link)),
    omittedNodes: whole.entities.length - nodes.length,
    omittedLinks,
    nodeCount: whole.entities.length,
    linkCount: whole.links.sources.length,
    density: whole.density,
    betweennessSample: () => whole.betweenness()?.sample ?? null,
    modularity: () => whole.communities()?.modularity ?? null,
    crossRegionShare: whole.crossRegionShare,
  }
}

/** The same with all that can be measured measured; it is laid out only where a position is read, and not where it is too large. */
export function measuredNetwork({
  nodes,
  links,
  betweennessSample,
  modularity,
  crossRegionShare,
  ...rest
}: CutNetwork): Network {
  const isDrawn = nodes.length <= DRAWN.nodes && links.length <= DRAWN.links
  return {
    ...rest,
    isDrawn,
    nodes: nodes.map((node) => measuredNode(node, isDrawn)),
    links,
    betweennessSample: betweennessSample(),
    modularity: modularity(),
    crossRegionShare: crossRegionShare(),
  }
}

/** Where to draw it takes long, and few files say it: it is worked out when it is read. */
const measuredNode = (node: CutNode, isDrawn: boolean): NetworkNode => ({
  ...node,
  betweenness: node.betweenness(),
  pageRank: node.pageRank(),
  community: node.community(),
  get position() {
    return isDrawn ? node.position() : null
  },
})

function nodeOf(whole: WholeNetwork, node: number, position: () => Position): CutNode {
  const { entities, degrees, weightedDegrees, ...measures } = whole
  return {
    entity: entities[node]!,
    degree: degrees[node]!,
    weightedDegree: weightedDegrees[node]!,
    betweenness: () => measures.betweenness()?.values[node] ?? null,
    pageRank: () => measures.pageRank()?.[node] ?? null,
    community: () => measures.communities()?.labels[node] ?? null,
    position,
  }
}

function linkOf({ entities, links, incidence }: WholeNetwork, link: number): CutLink {
  const [source, target, weight] = [links.sources[link]!, links.targets[link]!, links.weights[link]!]
  return {
    source: entities[source]!.id,
    target: entities[target]!.id,
    weight,
    evidenceCount: weight,
    throughIds: (first) => sharedBy(incidence, source, target, first),
  }
}

/** The first of what two nodes are both tied through, in the order that rows are in. */
function sharedBy({ throughs, throughIds }: Incidence, one: number, other: number, first: number): readonly string[] {
  const others = new Set(targetsAt(throughs, other))
  const shared = Array.from(targetsAt(throughs, one)).filter((through) => others.has(through))
  return shared.slice(0, first).map((through) => throughIds[through]!)
}
