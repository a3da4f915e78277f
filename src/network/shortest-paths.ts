import type { Lists } from './lists.js'

/**
 * How much of the shortest paths from a source to all others leads through each node: its dependency, of Brandes, A
 * faster algorithm for betweenness centrality (2001), with nodes followed by level and not by lists of predecessors, as in
 * his On variants of shortest-path betweenness centrality (2008). The array is the same at each call.
 *
 * By hand and not graphology-metrics' betweenness, which counts paths in 32 bits: 33 diamonds in a row are too many for
 * it, and its answer is wrong without a word. It also follows all sources or none, where a sample is wanted.
 */
export function dependenciesFrom({ starts, items }: Lists): (source: number) => Float64Array {
  const nodes = starts.length - 1
  const order = new Uint32Array(nodes)
  const level = new Int32Array(nodes)
  const paths = new Float64Array(nodes)
  const dependency = new Float64Array(nodes)

  /** Follows the shortest paths out, and says how many nodes they reach. */
  const follow = (source: number): number => {
    level.fill(-1)
    paths.fill(0)
    dependency.fill(0)
    let found = 1
    order[0] = source
    level[source] = 0
    paths[source] = 1
    for (let at = 0; at < found; at++) {
      const node = order[at]!
      const next = level[node]! + 1
      // Where all are found, and this one is as far away as the last, no other is further.
      if (found === nodes && next > level[order[nodes - 1]!]!) break
      for (let place = starts[node]!; place < starts[node + 1]!; place++) {
        const other = items[place]!
        if (level[other] === -1) {
          level[other] = next
          order[found++] = other
        }
        if (level[other] === next) paths[other]! += paths[node]!
      }
    }
    return found
  }

  /** Goes back along them, the furthest node first, up to the neighbours of the source, which has no dependency on itself. */
  const gather = (found: number): void => {
    for (let at = found - 1; at > 0 && level[order[at]!]! > 1; at--) {
      const node = order[at]!
      const nearer = level[node]! - 1
      const share = (1 + dependency[node]!) / paths[node]!
      for (let place = starts[node]!; place < starts[node + 1]!; place++) {
        const other = items[place]!
        if (level[other] === nearer) dependency[other]! += paths[other]! * share
      }
    }
  }

  return (source) => {
    gather(follow(source))
    return dependency
  }
}
