import { bench, describe } from 'vitest'
import { positionsOf } from '../../src/network/layout/positions.js'
import { seeded } from '../../src/network/random.js'

// Where to draw the nodes of networks of some communities, from a usual size to the most that the API gives out.
const SIZES = [
  [200, 2_000],
  [2_000, 20_000],
  [10_000, 50_000],
] as const

const COMMUNITIES = 12

/** Links drawn at random, four in five of them within a community. */
function linksOf(nodes: number, count: number) {
  const random = seeded(1)
  const links = new Map<number, readonly [number, number]>()
  while (links.size < count) {
    const [one, far] = [Math.floor(random() * nodes), Math.floor(random() * nodes)]
    const other = random() < 0.8 ? far - (far % COMMUNITIES) + (one % COMMUNITIES) : far
    const [low, high] = [Math.min(one, other), Math.max(one, other)]
    if (low < high && high < nodes) links.set(low * nodes + high, [low, high])
  }
  const inOrder = [...links].sort(([a], [b]) => a - b).map(([, ends]) => ends)
  const [sources, targets] = ([0, 1] as const).map((end) => Uint32Array.from(inOrder, (ends) => ends[end]))
  return { nodes, sources: sources!, targets: targets!, weights: new Uint32Array(count).fill(1) }
}

describe('the positions of a network', () => {
  for (const [nodes, count] of SIZES) {
    const links = linksOf(nodes, count)
    const ids = Array.from({ length: nodes }, (_, node) => `n${node}`)
    bench(`${nodes} nodes and ${count} links`, () => void positionsOf(links, ids), { iterations: 5, time: 0, warmupTime: 0, warmupIterations: 1 }) // prettier-ignore
  }
})
