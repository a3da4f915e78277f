import type { Links } from './links.js'
import { type Lists, startsOf } from './lists.js'

/** The nodes that each node is linked to. */
export function neighboursOf({ nodes, sources, targets }: Links): Lists {
  const starts = startsOf(degreesOf({ nodes, sources, targets }))
  const items = new Uint32Array(2 * sources.length)
  const next = starts.slice()
  for (let link = 0; link < sources.length; link++) {
    const [source, target] = [sources[link]!, targets[link]!]
    items[next[source]!++] = target
    items[next[target]!++] = source
  }
  return { starts, items }
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
