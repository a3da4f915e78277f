import type { Links } from './links.js'
import { FOLLOWED_LINKS, MEASURED_LINKS, SEED } from './measurable.js'
import { neighboursOf } from './neighbours.js'
import type { BetweennessSample } from './network.js'
import { drawn, seeded } from './random.js'
import { dependenciesFrom } from './shortest-paths.js'

export interface Betweenness {
  /** By node. */
  readonly values: Float64Array
  /** Null where the values are exact. */
  readonly sample: BetweennessSample | null
}

const CONFIDENCE = 0.95

/** As networkx's betweenness_centrality: normalized, endpoints not counted, each link of length 1. */
export function betweennessOf(links: Links, followed = FOLLOWED_LINKS): Betweenness | null {
  const count = links.sources.length
  if (count > MEASURED_LINKS) return null
  const pivots = Math.min(links.nodes, Math.floor(followed / Math.max(2 * count, 1)))
  const sources = drawn(pivots, links.nodes, seeded(SEED))
  return { values: valuesFrom(links, sources), sample: pivots < links.nodes ? sampleOf(pivots, links.nodes) : null }
}

function valuesFrom(links: Links, sources: Uint32Array): Float64Array {
  const { nodes } = links
  const values = new Float64Array(nodes)
  const dependencies = dependenciesFrom(neighboursOf(links))
  for (const source of sources) dependencies(source).forEach((dependency, node) => (values[node]! += dependency))
  const pairs = sources.length * (1 - 1 / nodes) * (nodes - 2)
  return values.map((value) => (nodes > 2 ? value / pairs : 0))
}

/**
 * The value of a node is the mean over all sources of n / (n - 1) times its dependency out of n - 2, which is from 0 to 1.
 * So the mean over pivots is off by more than an error of e with a chance of 2 exp(-2 k (e (n - 1) / n)^2) at most: W.
 * Hoeffding, Probability inequalities for sums of bounded random variables (1963), theorem 2, and section 6 for pivots
 * drawn without putting back. That for all n nodes at once is n times as likely at most.
 */
function sampleOf(pivots: number, nodes: number): BetweennessSample {
  const error = (nodes / (nodes - 1)) * Math.sqrt(Math.log((2 * nodes) / (1 - CONFIDENCE)) / (2 * pivots))
  return { pivots, error, confidence: CONFIDENCE }
}
