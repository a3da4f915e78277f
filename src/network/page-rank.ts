import { pagerank, type WeightedGraph } from './graphology.js'

// Each step is at most alpha as far off as the one before, so that 1,000 of them are more than enough.
const SETTLED = { alpha: 0.85, getEdgeWeight: 'weight', tolerance: 1e-12, maxIterations: 1000 } as const

/** As networkx's pagerank with alpha 0.85, by node: links by weight, and from a node without links anywhere. */
export function pageRankOf(graph: WeightedGraph): Float64Array {
  if (graph.order === 0) return new Float64Array()
  return Float64Array.from(Object.values(pagerank(graph, SETTLED)))
}
