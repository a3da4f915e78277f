import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betweennessOf } from '../../src/network/betweenness.js'
import { incidenceOf } from '../../src/network/incidence.js'
import { linksOf } from '../../src/network/links.js'
import { type Drawn, type Link, network, rowsOf } from './networks.js'

const linksIn = (drawn: Drawn) => linksOf(incidenceOf(rowsOf(drawn)), 1)

/** Diamonds in a row: the first is 0, 1, 2, 3, the next 3, 4, 5, 6; each doubles the shortest paths from end to end. */
function diamonds(count: number): Drawn {
  const links = Array.from({ length: count }, (_, at): readonly Link[] => {
    const [left, one, other, right] = [3 * at, 3 * at + 1, 3 * at + 2, 3 * at + 3]
    return [[left, one, 1], [left, other, 1], [one, right, 1], [other, right, 1]] // prettier-ignore
  })
  return { nodes: 3 * count + 1, links: links.flat() }
}

describe('betweenness', () => {
  test('is exact where there are more shortest paths than 32 bits count', () => {
    const count = 40
    const { nodes, ...drawn } = diamonds(count)
    const values = betweennessOf(linksIn({ nodes, ...drawn }))?.values
    // Whoever is left of a joint goes through it to whoever is right; the two tips of a diamond by each of its joints as often.
    for (let joint = 1; joint < count; joint++) {
      const through = 3 * joint * (3 * (count - joint)) + 1
      expect(values?.[3 * joint]).toBeCloseTo(through / (((nodes - 1) * (nodes - 2)) / 2), 12)
    }
  })

  test('is sampled where it would take too long, within the error that it states, and the same again', () => {
    for (const drawn of fc.sample(network(300), { numRuns: 20, seed: 20_261_127 })) {
      const links = linksIn(drawn)
      const exact = betweennessOf(links)
      const pivots = Math.floor(drawn.nodes / 3)
      const sampled = betweennessOf(links, 2 * links.sources.length * pivots)
      if (pivots === 0 || links.sources.length === 0 || exact === null || sampled === null) continue
      expect(exact.sample).toBeNull()
      expect(sampled.sample?.pivots).toBe(pivots)
      expect(sampled.sample?.confidence).toBe(0.95)
      const off = sampled.values.map((value, node) => Math.abs(value - (exact.values[node] ?? Infinity)))
      expect(Math.max(...off)).toBeLessThanOrEqual(sampled.sample?.error ?? 0)
      expect(betweennessOf(links, 2 * links.sources.length * pivots)).toEqual(sampled)
    }
  })

  test("states Hoeffding's error: of 1,000 nodes by 500 pivots a tenth", () => {
    const ring = Array.from({ length: 1000 }, (_, at): Link => [at, (at + 1) % 1000, 1])
    const sample = betweennessOf(linksIn({ nodes: 1000, links: ring }), 2 * 1000 * 500)?.sample
    // 1000 / 999 * sqrt(ln(2 * 1000 / 0.05) / (2 * 500)), by hand.
    expect(sample).toEqual({ pivots: 500, error: expect.closeTo(0.103044, 5) as number, confidence: 0.95 })
  })
})
