import { at, cell } from '../graph/at.js'
import type { NeighborsOf } from './neighbors.js'

/**
 * All shortest ways between two nodes, as the nodes at each step of any of them: of millions of ways it takes no more
 * than it takes of nodes. None where the two are too far from each other, or not tied at all.
 *
 * A breadth-first search from both ends, a ring at a time and always the smaller one, as a ring around a hub is large.
 */
export function shortestPathLevels(
  nodes: number,
  from: number,
  to: number,
  most: number,
  next: NeighborsOf,
): BfsLevels {
  const [one, other] = [begin(nodes, from), begin(nodes, to)]
  for (let length = 0; length <= most; length++) {
    const meeting = outermost(one).filter((node) => cell(other.rings, node) === other.depth)
    if (meeting.length > 0)
      return [...[...inward(one, meeting, next)].reverse(), ...inward(other, meeting, next).slice(1)]
    const smaller = outermost(one).length <= outermost(other).length ? one : other
    if (length < most && !widen(smaller, next)) return []
  }
  return []
}

/** The nodes at each step, from the first to the last. */
export type BfsLevels = readonly (readonly number[])[]

/** What is known around one end. */
interface Search {
  /** The ring of each node, from 1, that of the end itself; 0: not reached. */
  readonly rings: Uint8Array
  readonly layers: (readonly number[])[]
  depth: number
}

function begin(nodes: number, end: number): Search {
  const rings = new Uint8Array(nodes)
  rings[end] = 1
  return { rings, layers: [[end]], depth: 1 }
}

const outermost = ({ layers }: Search) => at(layers, layers.length - 1)

/** Adds the next ring; whether there is one. */
function widen(search: Search, next: NeighborsOf): boolean {
  const { rings } = search
  const reached: number[] = []
  for (const node of outermost(search))
    for (const other of next(node)) {
      if (cell(rings, other) > 0) continue
      rings[other] = search.depth + 1
      reached.push(other)
    }
  search.depth += 1
  return search.layers.push(reached) > 0 && reached.length > 0
}

/** From where the searches met to the end of one: in each ring only what leads there. */
function inward({ rings, depth }: Search, meeting: readonly number[], next: NeighborsOf): BfsLevels {
  const layers = [meeting]
  for (let ring = depth - 1; ring > 0; ring--) {
    const nearer = at(layers, layers.length - 1).flatMap((node) => next(node).filter((x) => cell(rings, x) === ring))
    layers.push([...new Set(nearer)])
  }
  return layers
}

/** How many ways there are: for each node of a step, as many as go on from all that it leads to. */
export function countWays(layers: BfsLevels, next: NeighborsOf): number {
  const last = new Map((layers.at(-1) ?? []).map((node) => [node, 1]))
  const counts = layers.slice(0, -1).reduceRight((ahead, layer) => {
    const onward = (node: number) => next(node).reduce((sum, other) => sum + (ahead.get(other) ?? 0), 0)
    return new Map(layer.map((node) => [node, onward(node)]))
  }, last)
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** The ways in the order that their nodes are in, step by step; each is made only when it is asked for. */
export function* listWays(layers: BfsLevels, next: NeighborsOf, compare: (a: number, b: number) => number) {
  const steps = layers.map((layer) => new Set(layer))
  yield* goOn([], [...(layers[0] ?? [])])

  function* goOn(way: readonly number[], choices: readonly number[]): Generator<readonly number[]> {
    for (const node of [...choices].sort(compare)) {
      const longer = [...way, node]
      const ahead = steps[longer.length]
      if (ahead === undefined) yield longer
      else yield* goOn(longer, next(node).filter((other) => ahead.has(other))) // prettier-ignore
    }
  }
}
