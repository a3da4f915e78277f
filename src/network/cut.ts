import type { Links } from './links.js'
import type { WholeNetwork } from './whole.js'

/** How much of a network is given out. */
export interface CutAt {
  readonly maxNodes: number
  readonly maxLinks: number
}

/** What is left of a network when it is cut: nodes and links by their numbers. */
export interface Cut {
  /** The most connected first. */
  readonly nodes: Uint32Array
  /** The heaviest first; both ends of each are among the nodes. */
  readonly links: Uint32Array
  /** Links left out of those between nodes that are there. */
  readonly omittedLinks: number
}

export function cutOf(whole: WholeNetwork, { maxNodes, maxLinks }: CutAt): Cut {
  const nodes = byConnection(whole).slice(0, maxNodes)
  const among = linksAmong(nodes, whole.links)
  const links = byWeight(among, whole.links).slice(0, maxLinks)
  return { nodes, links, omittedLinks: among.length - links.length }
}

/** By degree, then by weighted degree, then by id, which is the order of their numbers. */
function byConnection({ degrees, weightedDegrees }: WholeNetwork): Uint32Array {
  const nodes = new Uint32Array(degrees.length).map((_, node) => node)
  return nodes.sort((a, b) => degrees[b]! - degrees[a]! || weightedDegrees[b]! - weightedDegrees[a]! || a - b)
}

function linksAmong(nodes: Uint32Array, { nodes: count, sources, targets }: Links): Uint32Array {
  const isIn = new Uint8Array(count)
  for (const node of nodes) isIn[node] = 1
  return new Uint32Array(sources.length)
    .map((_, link) => link)
    .filter((link) => isIn[sources[link]!]! + isIn[targets[link]!]! === 2)
}

const PLACES = 2 ** 32

/** By weight, then by the ids of both ends, which is the order they are in: as one number each, sorted natively. */
function byWeight(links: Uint32Array, { weights }: Links): Uint32Array {
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0)
  const keys = Float64Array.from(links, (link) => (heaviest - weights[link]!) * PLACES + link).sort()
  return Uint32Array.from(keys, (key) => key % PLACES)
}
