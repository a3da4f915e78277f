import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutNetwork } from '../../src/network/cut-network.js'
import { incidenceOf, type NetworkRow } from '../../src/network/incidence.js'
import { linksOf } from '../../src/network/links.js'
import { wholeNetwork } from '../../src/network/whole.js'
import { network, rowsOf, stateOf } from './networks.js'

const SEED = { seed: 20_261_127 }

const rows: fc.Arbitrary<readonly NetworkRow[]> = fc
  .array(fc.uniqueArray(fc.nat(30)), { minLength: 1, maxLength: 60 })
  .map((throughs) => throughs.map((of, node) => ({ entity: stateOf(node), throughIds: of.map((one) => `t${one}`) })))

/** By sets, pair by pair. */
function counted(rows: readonly NetworkRow[], minWeight: number) {
  const sets = rows.map(({ throughIds }) => new Set(throughIds))
  return sets.flatMap((one, source) =>
    sets.slice(source + 1).flatMap((other, index) => {
      const weight = [...one].filter((id) => other.has(id)).length
      return weight >= minWeight ? [[source, source + 1 + index, weight]] : []
    }),
  )
}

const linksIn = (rows: readonly NetworkRow[], minWeight: number) => {
  const { sources, targets, weights } = linksOf(incidenceOf(rows), minWeight)
  return Array.from(sources, (source, link) => [source, targets[link], weights[link]])
}

describe('a network', () => {
  test('links what is tied through the same, as heavily as that is much', () => {
    const property = fc.property(rows, fc.integer({ min: 1, max: 4 }), (rows, minWeight) => {
      expect(linksIn(rows, minWeight)).toEqual(counted(rows, minWeight))
    })
    fc.assert(property, SEED)
  })

  test('links few nodes among many', () => {
    const pair = { nodes: 500, links: [[7, 480, 2]] as const }
    expect(linksIn(rowsOf(pair), 1)).toEqual([[7, 480, 2]])
  })

  test('is the same whatever the order of its rows, communities and positions too', () => {
    const property = fc.property(network(60), fc.infiniteStream(fc.nat()), (drawn, numbers) => {
      const inOrder = rowsOf(drawn)
      const shuffled = inOrder
        .map((row) => ({ row, at: Number(numbers.next().value) }))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row)
      expect(measuresOf(shuffled)).toEqual(measuresOf(inOrder))
    })
    fc.assert(property, { ...SEED, numRuns: 40 })
  })

  test('is refused where it would have too many links', () => {
    const whole = incidenceOf(['a', 'b', 'c'].map((_, node) => ({ entity: stateOf(node), throughIds: ['all'] })))
    expect(() => linksOf(whole, 1, { links: 2, pairs: 100 })).toThrow(
      'a network wants at most 2 links, before it is cut, got more; ask for a greater `minWeight`, or narrow the filters',
    )
    expect(() => linksOf(whole, 1, { links: 100, pairs: 2 })).toThrow(
      'a network wants at most 2 pairs tied through the same thing, before it is cut, got 3; leave out what ties nearly all of them, or narrow the filters',
    )
  })

  test('is measured once, and no more than is asked for', () => {
    const whole = wholeNetwork(rowsOf({ nodes: 3, links: [[0, 1, 1]] }), 1)
    expect(whole.betweenness()).toBe(whole.betweenness())
    expect(whole.communities()).toBe(whole.communities())
    const given = cutNetwork({ ...whole, betweenness: refused, pageRank: refused, communities: refused }, CUT)
    expect(given.nodes.map(({ degree }) => degree)).toEqual([1, 1, 0])
  })
})

const CUT = { maxNodes: 100, maxLinks: 100 }
const refused = (): never => {
  throw new Error('wanted nothing measured')
}

function measuresOf(rows: readonly NetworkRow[]) {
  const whole = wholeNetwork(rows, 1)
  const positions = cutNetwork(whole, CUT).nodes.map(({ position }) => position())
  return [whole.entities.map(({ id }) => id), whole.betweenness(), whole.pageRank(), whole.communities(), positions]
}
