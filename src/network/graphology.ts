// graphology (MIT, kept, the one library of graphs in JavaScript with measures beside it): PageRank, Louvain and
// ForceAtlas2. Its packages are CommonJS and typed as if they were not, so what TypeScript takes for a module is the
// function itself.
import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import forceAtlas2Module from 'graphology-layout-forceatlas2'
import pagerankModule from 'graphology-metrics/centrality/pagerank.js'
import type { Links } from './links.js'

export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default
export const louvain = louvainModule as unknown as typeof louvainModule.default
export const pagerank = pagerankModule as unknown as typeof pagerankModule.default

interface Weighted {
  readonly weight: number
}
export type WeightedGraph = UndirectedGraph<Record<string, never>, Weighted>

/** The links as graphology has them; nodes are added in order, and so are what its measures list. */
export function graphOf({ nodes, sources, targets, weights }: Links): WeightedGraph {
  const graph: WeightedGraph = new UndirectedGraph()
  for (let node = 0; node < nodes; node++) graph.addNode(node)
  sources.forEach((source, link) => graph.addEdge(source, targets[link], { weight: weights[link]! }))
  return graph
}
