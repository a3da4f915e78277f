import type { Incidence } from './incidence.js'

/** What a node has in common with those that come after it. */
export interface Partners {
  /** Those that it has something in common with, the lowest first. */
  readonly nodes: Uint32Array
  /** With how much, by node. */
  readonly counts: Uint32Array
}

/**
 * Asked of each node in turn, from 0. One row of counts serves them all, and each pair is met from its lower node only:
 * where a list of members is taken up, those before the node have had their turn.
 */
export function partnersInTurn({ entities, throughs, members }: Incidence): (node: number) => Partners {
  const counts = new Uint32Array(entities.length)
  const met = new Uint32Array(entities.length)
  const next = members.offsets.slice()
  const count = (node: number): number => {
    let size = 0
    for (let at = throughs.offsets[node]!; at < throughs.offsets[node + 1]!; at++) {
      const through = throughs.targets[at]!
      const end = members.offsets[through + 1]!
      for (let place = ++next[through]!; place < end; place++) {
        const other = members.targets[place]!
        if (counts[other]!++ === 0) met[size++] = other
      }
    }
    return size
  }
  let last = new Uint32Array(0)
  return (node) => {
    for (const other of last) counts[other] = 0
    last = inOrder(met, count(node), counts, node + 1)
    return { nodes: last, counts }
  }
}

// Where most others are met, to look through all of them takes less than to sort.
const SORTED_SHARE = 32

function inOrder(met: Uint32Array, size: number, counts: Uint32Array, from: number): Uint32Array<ArrayBuffer> {
  if (size * SORTED_SHARE > counts.length - from) {
    let place = 0
    for (let other = from; other < counts.length; other++) if (counts[other]! > 0) met[place++] = other
  }
  return met.slice(0, size).sort()
}
