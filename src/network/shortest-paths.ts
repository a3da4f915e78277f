import type { Csr } from './csr.js'

/**
 * How much of the shortest paths from a source to all others leads through each node: its dependency, of Brandes, A
 * faster algorithm for betweenness centrality (2001), with nodes followed by level and not by lists of predecessors, as in
 * his On variants of shortest-path betweenness centrality (2008), and each level found from the side with fewer links, as in
 * Beamer and others, Direction-optimizing breadth-first search (2012). The array is the same at each call.
 *
 * By hand and not graphology-metrics' betweenness, which counts paths in 32 bits: 33 diamonds in a row are too many for
 * it, and its answer is wrong without a word. It also follows all sources or none, where a sample is wanted.
 */
export function dependenciesFrom({ offsets, targets }: Csr): (source: number) => Float64Array {
  const nodes = offsets.length - 1
  const order = new Uint32Array(nodes)
  const level = new Int32Array(nodes)
  const paths = new Float64Array(nodes)
  const sums = new Float64Array(nodes)
  const dependency = new Float64Array(nodes)

  /** How many links lead to and from the nodes at places of the order. */
  const linksFrom = (from: number, to: number): number => {
    let links = 0
    for (let at = from; at < to; at++) links += offsets[order[at]! + 1]! - offsets[order[at]!]!
    return links
  }

  /** Goes from each node of the last level to its neighbours; returns how many nodes are found then. */
  const outward = (from: number, to: number, next: number): number => {
    let found = to
    for (let at = from; at < to; at++) {
      const node = order[at]!
      for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
        const other = targets[place]!
        if (level[other] === -1) {
          level[other] = next
          order[found++] = other
        }
        if (level[other] === next) paths[other]! += paths[node]!
      }
    }
    return found
  }

  /** The same from each node not found: those of its neighbours that are found are of the last level, others have no paths. */
  const inward = (to: number, next: number): number => {
    let found = to
    for (let node = 0; node < nodes; node++) {
      if (level[node] !== -1) continue
      let sum = 0
      for (let place = offsets[node]!; place < offsets[node + 1]!; place++) sum += paths[targets[place]!]!
      if (sum === 0) continue
      order[found] = node
      sums[found++] = sum
    }
    for (let at = to; at < found; at++) {
      level[order[at]!] = next
      paths[order[at]!] = sums[at]!
    }
    return found
  }

  /** Follows the shortest paths out, and says where in the order each level starts, and the last ends. */
  const follow = (source: number): readonly number[] => {
    level.fill(-1)
    paths.fill(0)
    order[0] = source
    level[source] = 0
    paths[source] = 1
    const bounds = [0, 1]
    let ahead = targets.length
    for (let [from, to, next] = [0, 1, 1]; from < to && to < nodes; next++) {
      const links = linksFrom(from, to)
      ahead -= links
      const found = links > ahead + nodes ? inward(to, next) : outward(from, to, next)
      bounds.push(found)
      from = to
      to = found
    }
    return bounds
  }

  /**
   * Goes back along them, the furthest level first, up to the neighbours of the source, which has no dependency on itself.
   * Each node hands its share to all its neighbours: for those no nearer it comes too late to count.
   */
  const gather = (bounds: readonly number[]): void => {
    sums.fill(0)
    dependency.fill(0)
    for (let of = bounds.length - 2; of > 0; of--) {
      const [from, to] = [bounds[of]!, bounds[of + 1]!]
      for (let at = from; at < to; at++) dependency[order[at]!] = paths[order[at]!]! * sums[order[at]!]!
      for (let at = from; at < to && of > 1; at++) {
        const node = order[at]!
        const share = (1 + dependency[node]!) / paths[node]!
        for (let place = offsets[node]!; place < offsets[node + 1]!; place++) sums[targets[place]!]! += share
      }
    }
  }

  return (source) => {
    gather(follow(source))
    return dependency
  }
}
