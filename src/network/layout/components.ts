import type { Links } from '../links.js'
import { targetsAt } from '../csr.js'
import { neighboursOf } from '../neighbours.js'

/** Nodes that links join, directly or through others, and these links, with the nodes numbered among themselves. */
export interface Component {
  /** Their numbers in the network, the lowest first. */
  readonly nodes: Uint32Array
  readonly links: Links
}

/** What a network falls into: the largest first, those equally large by their lowest node. */
export function componentsOf(links: Links): readonly Component[] {
  const parts = partsOf(links)
  const [partOf, placeIn] = [new Uint32Array(links.nodes), new Uint32Array(links.nodes)]
  parts.forEach((nodes, part) => nodes.forEach((node, place) => ([partOf[node], placeIn[node]] = [part, place])))
  const inParts = parts.map((): number[] => [])
  links.sources.forEach((source, link) => inParts[partOf[source]!]!.push(link))
  return parts
    .map((nodes, part) => ({ nodes, links: within(links, Uint32Array.from(inParts[part]!), nodes.length, placeIn) }))
    .sort((a, b) => b.nodes.length - a.nodes.length)
}

/** The nodes of each component, by the lowest of them. */
function partsOf(links: Links): readonly Uint32Array[] {
  const neighbours = neighboursOf(links)
  const isMet = new Uint8Array(links.nodes)
  const from = (first: number): Uint32Array => {
    const met = [first]
    isMet[first] = 1
    for (const node of met)
      for (const other of targetsAt(neighbours, node)) {
        if (isMet[other] === 1) continue
        isMet[other] = 1
        met.push(other)
      }
    return Uint32Array.from(met).sort()
  }
  const parts: Uint32Array[] = []
  for (let node = 0; node < links.nodes; node++) if (isMet[node] === 0) parts.push(from(node))
  return parts
}

const within = (
  { sources, targets, weights }: Links,
  some: Uint32Array,
  nodes: number,
  placeIn: Uint32Array,
): Links => ({
  nodes,
  sources: some.map((link) => placeIn[sources[link]!]!),
  targets: some.map((link) => placeIn[targets[link]!]!),
  weights: some.map((link) => weights[link]!),
})
