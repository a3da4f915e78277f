import { describe, expect, test } from 'vitest'
import { cutNetwork, measuredNetwork } from '../../src/network/cut-network.js'
import { wholeNetwork } from '../../src/network/whole.js'
import { blocks, type Link, rowsOf } from './networks.js'

const labelsIn = (nodes: number, links: readonly Link[]) => [
  ...(wholeNetwork(rowsOf({ nodes, links }), 1).communities()?.labels ?? []),
]

describe('communities', () => {
  test('are numbered by size, those equally large by the least id', () => {
    const [pair, triangle] = [[[0, 1, 1]], [[2, 3, 1], [2, 4, 1], [3, 4, 1]]] as const // prettier-ignore
    expect(labelsIn(6, [...pair, ...triangle])).toEqual([1, 1, 0, 0, 0, 2])
    const { nodes, links } = blocks(4, 3)
    expect(labelsIn(nodes, links)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3])
  })

  test('the communities of a network without links are its nodes, and have no modularity', () => {
    const whole = wholeNetwork(rowsOf({ nodes: 3, links: [] }), 1)
    const { nodes, modularity } = measuredNetwork(cutNetwork(whole, { maxNodes: 9, maxLinks: 9 }))
    expect(nodes.map(({ community }) => community)).toEqual([0, 1, 2])
    expect(modularity).toBeNull()
  })

  test('there are no communities of nothing', () => {
    const whole = wholeNetwork([], 1)
    const { nodes, density, modularity, crossRegionShare } = measuredNetwork(
      cutNetwork(whole, { maxNodes: 9, maxLinks: 9 }),
    )
    expect({ nodes, density, modularity, crossRegionShare }).toEqual({ nodes: [], density: 0, modularity: null, crossRegionShare: null }) // prettier-ignore
  })
})
