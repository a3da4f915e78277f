import { louvain, type WeightedGraph } from './graphology.js'
import { SEED } from './measurable.js'
import { seeded } from './random.js'

export interface Communities {
  /** By node, from 0: the largest community first, those equally large by the lowest node in them. */
  readonly labels: Uint32Array
  /** Null without links. */
  readonly modularity: number | null
}

// What Louvain finds depends on the order in which it goes through the nodes: of a small network, where that matters
// most and costs least, the best of several is taken.
const [MOST_TRIES, LINKS_TRIED] = [12, 60_000]

/** By the Louvain method, seeded, by weight and with resolution 1. */
export function communitiesOf(graph: WeightedGraph): Communities {
  if (graph.size === 0) return { labels: new Uint32Array(graph.order).map((_, node) => node), modularity: null }
  const random = seeded(SEED)
  const tries = Math.min(MOST_TRIES, Math.max(1, Math.floor(LINKS_TRIED / graph.size)))
  const found = Array.from({ length: tries }, () => tried(graph, random))
  return found.reduce((best, next) => (next.modularity > best.modularity ? next : best))
}

function tried(graph: WeightedGraph, rng: () => number) {
  const { communities, modularity } = louvain.detailed(graph, { rng, resolution: 1, getEdgeWeight: 'weight' })
  return { labels: relabelled(Object.values(communities)), modularity }
}

function relabelled(communities: readonly number[]): Uint32Array {
  const sizes = new Map<number, number>()
  for (const community of communities) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  // A Map keeps its keys as they came, which is by their lowest node, and a sort keeps the order of equals.
  const inOrder = [...sizes].sort(([, a], [, b]) => b - a).map(([community]) => community)
  const labels = new Map(inOrder.map((community, label) => [community, label]))
  return Uint32Array.from(communities, (community) => labels.get(community)!)
}
