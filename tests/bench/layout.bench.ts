import { bench, describe } from 'vitest'
import { positionsOf } from '../../src/network/layout/positions.js'
import { madeLinks } from './made-links.js'

// Where to draw the nodes of networks of some communities, from a usual size to the most that the API gives out.
const SIZES = [
  [200, 2_000],
  [2_000, 20_000],
  [10_000, 50_000],
] as const

describe('the positions of a network', () => {
  for (const [nodes, count] of SIZES) {
    const links = madeLinks(nodes, count)
    const ids = Array.from({ length: nodes }, (_, node) => `n${node}`)
    bench(`${nodes} nodes and ${count} links`, () => void positionsOf(links, ids), { iterations: 5, time: 0, warmupTime: 0, warmupIterations: 1 }) // prettier-ignore
  }
})
