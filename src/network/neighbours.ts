import type { Links } from './links.js'
import { type Csr, offsetsOf } from './csr.js'

/** The nodes that each node is linked to. */
export function neighboursOf({ nodes, sources, targets }: Links): Csr {
  const offsets = offsetsOf(degreesOf({ nodes, sources, targets }))
  const neighbors = new Uint32Array(2 * sources.length)
  const next = offsets.slice()
  for (let link = 0; link < sources.length; link++) {
    const [source, target] = [sources[link]!, targets[link]!]
    neighbors[next[source]!++] = target
    neighbors[next[target]!++] = source
  }
  return { offsets, targets: neighbors }
}

/** How many links each node has. */
export function degreesOf({ nodes, sources, targets }: Omit<Links, 'weights'>): Uint32Array {
  const degrees = new Uint32Array(nodes)
  for (const ends of [sources, targets]) for (const end of ends) degrees[end]! += 1
  return degrees
}

/** The weight of each node's links together. */
export function weightedDegreesOf({ nodes, sources, targets, weights }: Links): Float64Array {
  const degrees = new Float64Array(nodes)
  for (const ends of [sources, targets]) ends.forEach((end, link) => (degrees[end]! += weights[link]!))
  return degrees
}
