import { describe, expect, test } from 'vitest'
import { contextOf } from '../../src/graphql/context.js'
import { LIMITS } from '../../src/graphql/limits/limits.js'
import { networkAnswer } from '../../src/graphql/network/network.js'
import { measuredNetwork } from '../../src/network/cut-network.js'
import { openMemory } from '../../src/store/memory/memory.js'
import { HAS_TREATIES, SOME_TREATIES, treatyCorpus, TREATIES } from '../treaties.js'
import { byNetworkx, HAS_NETWORKX } from './networkx.js'

const LONGEST_MS = 600_000

/** States, and pairs of them that share a treaty, as a set of pairs in Python counts them. */
const SIZES = [
  { file: SOME_TREATIES, states: 218, pairs: 20_315, isAtHand: true },
  { file: TREATIES, states: 293, pairs: 27_233, isAtHand: HAS_TREATIES },
]

describe.each(SIZES.filter(({ isAtHand }) => isAtHand))('the network of $states states', ({ file, states, pairs }) => {
  const store = openMemory(treatyCorpus(file))
  const args = { projection: 'STATES_BY_AGREEMENT', minWeight: 1, maxNodes: 10_000, maxLinks: 50_000 } as const
  const network = async () => measuredNetwork(await networkAnswer(args, contextOf(store, LIMITS)))

  test(`has them and ${pairs} pairs of them that share treaties`, { timeout: LONGEST_MS }, async () => {
    const { nodes, links, omittedNodes, omittedLinks } = await network()
    expect([nodes.length, links.length, omittedNodes, omittedLinks]).toEqual([states, pairs, 0, 0])
  })

  test.skipIf(!HAS_NETWORKX)('has the measures that networkx takes of it', { timeout: LONGEST_MS }, async () => {
    const { nodes, links, density, modularity } = await network()
    const at = new Map(nodes.map(({ entity }, index) => [entity.id, index]))
    const numbered = links.map(
      ({ source, target, weight }) => [at.get(source) ?? -1, at.get(target) ?? -1, weight] as const,
    )
    const communities = nodes.map(({ community }) => community ?? -1)
    const [networkx] = byNetworkx([{ nodes: nodes.length, links: numbered, communities }])
    expect(density).toBeCloseTo(networkx?.density ?? -1, 12)
    expect(modularity).toBeCloseTo(networkx?.modularity ?? -1, 9)
    expect(modularity).toBeGreaterThan((networkx?.bestModularity ?? 1) - 0.01)
    nodes.forEach(({ degree, weightedDegree, betweenness, pageRank }, index) => {
      expect([degree, weightedDegree]).toEqual([networkx?.degrees[index], networkx?.weightedDegrees[index]])
      expect(Math.abs((betweenness ?? 1) - (networkx?.betweenness[index] ?? 0))).toBeLessThan(1e-6)
      expect(Math.abs((pageRank ?? 1) - (networkx?.pageRank[index] ?? 0))).toBeLessThan(1e-6)
    })
  })
})
