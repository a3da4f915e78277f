import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wholeNetwork } from '../../src/network/whole.js'
import { blocks, type Drawn, network, rowsOf } from './networks.js'
import { byNetworkx, HAS_NETWORKX, type Measures } from './networkx.js'

const SEED = 20_261_127
const LONGEST_MS = 300_000

// Small and large ones, without links, fallen apart, with communities.
const DRAWN: readonly Drawn[] = [
  { nodes: 1, links: [] },
  { nodes: 2, links: [] },
  { nodes: 2, links: [[0, 1, 3]] },
  { nodes: 9, links: [] },
  blocks(5, 4),
  blocks(12, 7),
  blocks(30, 5),
  ...fc.sample(network(12), { numRuns: 60, seed: SEED }),
  ...fc.sample(network(120), { numRuns: 30, seed: SEED }),
  ...fc.sample(network(400), { numRuns: 6, seed: SEED }),
]

describe.skipIf(!HAS_NETWORKX)('the measures of a network are those of networkx', () => {
  const ours = DRAWN.map((drawn) => wholeNetwork(rowsOf(drawn), 1))
  const communities = ours.map((whole) => Array.from(whole.communities()?.labels ?? []))
  const theirs = byNetworkx(DRAWN.map((drawn, at) => ({ ...drawn, communities: communities[at] ?? [] })))
  const compared = ours.map((whole, at) => ({ whole, networkx: theirs[at] as Measures }))

  test('degrees and weighted degrees', { timeout: LONGEST_MS }, () => {
    for (const { whole, networkx } of compared) {
      expect([...whole.degrees]).toEqual(networkx.degrees)
      expect([...whole.weightedDegrees]).toEqual(networkx.weightedDegrees)
    }
  })

  test('density', () => {
    for (const { whole, networkx } of compared) expect(whole.density).toBeCloseTo(networkx.density, 12)
  })

  test('betweenness, exact', () => {
    for (const { whole, networkx } of compared) {
      expect(whole.betweenness()?.sample).toBeNull()
      expectClose(whole.betweenness()?.values, networkx.betweenness)
    }
  })

  test('PageRank, with nodes without links', () => {
    for (const { whole, networkx } of compared) expectClose(whole.pageRank(), networkx.pageRank)
  })

  test('the modularity of the communities found', () => {
    for (const { whole, networkx } of compared) {
      const modularity = whole.communities()?.modularity ?? null
      if (modularity === null || networkx.modularity === null) expect(modularity).toBe(networkx.modularity)
      else expect(modularity).toBeCloseTo(networkx.modularity, 9)
    }
  })

  test('communities no worse by more than a hundredth than the best of three of its own', () => {
    for (const { whole, networkx } of compared)
      if (networkx.bestModularity !== null)
        expect(whole.communities()?.modularity).toBeGreaterThan(networkx.bestModularity - 0.01)
  })
})

function expectClose(ours: Iterable<number> | null | undefined, theirs: readonly number[]): void {
  const off = [...(ours ?? [])].map((value, node) => Math.abs(value - (theirs[node] ?? Infinity)))
  expect(off.length).toBe(theirs.length)
  expect(Math.max(0, ...off)).toBeLessThan(1e-6)
}
