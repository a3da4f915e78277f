import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutNetwork, measuredNetwork } from '../../src/network/cut-network.js'
import type { Position } from '../../src/network/layout/positions.js'
import { wholeNetwork } from '../../src/network/whole.js'
import { blocks, type Drawn, idOf, network, rowsOf } from './networks.js'

const SEED = { seed: 20_261_127 }
const ALL = { maxNodes: 10_000, maxLinks: 50_000 }

/** Where each node is drawn, by its number. */
function laidOut(drawn: Drawn, at = ALL): readonly Position[] {
  const { nodes } = cutNetwork(wholeNetwork(rowsOf(drawn), 1), at)
  const byId = new Map(nodes.map((node) => [node.entity.id, node.position()]))
  return Array.from({ length: drawn.nodes }, (_, node) => byId.get(idOf(node))).filter((position) => position != null)
}

const between = (a: Position, b: Position) => Math.hypot(a.x - b.x, a.y - b.y)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const pairs = <T>(all: readonly T[]) =>
  all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const))

describe('the positions of a network', () => {
  test('fill a square from -1000 to 1000 about its middle, and no two are the same', () => {
    const property = fc.property(network(60), (drawn) => {
      const positions = laidOut(drawn)
      const sides = (['x', 'y'] as const).map((axis) => {
        const values = positions.map((position) => position[axis])
        return [Math.min(...values), Math.max(...values)] as const
      })
      for (const [least, most] of sides) expect(Math.abs(least + most)).toBeLessThan(0.05)
      expect(Math.max(...sides.flat())).toBe(drawn.nodes === 1 ? 0 : 1000)
      expect(new Set(positions.map(({ x, y }) => `${x} ${y}`)).size).toBe(drawn.nodes)
    })
    fc.assert(property, { ...SEED, numRuns: 40 })
  })

  test('are near where much is linked, and far where little is', () => {
    const [count, size] = [6, 8]
    const positions = laidOut(blocks(count, size)).map((position, node) => ({
      position,
      block: Math.floor(node / size),
    }))
    const distances = pairs(positions).map(([a, b]) => ({ isWithin: a.block === b.block, far: between(a.position, b.position) })) // prettier-ignore
    const [within, across] = [true, false].map((side) => mean(distances.filter(({ isWithin }) => isWithin === side).map(({ far }) => far))) // prettier-ignore
    expect(across).toBeGreaterThan(2.5 * within!)
  })

  test('the positions of nodes without links are around what is linked, and leave it most of the room', () => {
    const ring = blocks(4, 5)
    const positions = laidOut({ ...ring, nodes: 40 })
    const linked = positions.slice(0, ring.nodes)
    const middle = { x: mean(linked.map(({ x }) => x)), y: mean(linked.map(({ y }) => y)) }
    const furthest = Math.max(...linked.map((position) => between(position, middle)))
    for (const alone of positions.slice(ring.nodes)) expect(between(alone, middle)).toBeGreaterThan(furthest)
    expect(furthest).toBeGreaterThan(500)
  })

  test('stand apart where nothing is linked at all', () => {
    const positions = laidOut({ nodes: 300, links: [] })
    const nearest = Math.min(...pairs(positions).map(([a, b]) => between(a, b)))
    // As many circles side by side that cover half of the square.
    expect(nearest).toBeGreaterThan(2 * Math.sqrt((0.5 * 2000 * 2000) / (300 * Math.PI)))
  })

  test('are of the nodes and links that are given out', () => {
    const drawn = { nodes: 4, links: [[0, 1, 9], [0, 2, 5], [0, 3, 1]] } as const // prettier-ignore
    const cut = { nodes: 3, links: [[0, 1, 9], [0, 2, 5]] } as const // prettier-ignore
    expect(laidOut(drawn, { maxNodes: 3, maxLinks: 50 })).toEqual(laidOut(cut))
  })

  test('are alike where networks are alike', () => {
    const drawn = blocks(6, 8)
    const [before, after] = [laidOut(drawn), laidOut({ ...drawn, links: drawn.links.slice(2) })]
    const product = (a: readonly Position[], b: readonly Position[]) => mean(a.map(({ x, y }, at) => x * b[at]!.x + y * b[at]!.y)) // prettier-ignore
    expect(product(before, after) / Math.sqrt(product(before, before) * product(after, after))).toBeGreaterThan(0.8)
  })

  test('are worked out once', () => {
    const { nodes } = cutNetwork(wholeNetwork(rowsOf(blocks(2, 3)), 1), ALL)
    expect(nodes[0]?.position()).toBe(nodes[0]?.position())
  })

  test('are not worked out for who reads none', () => {
    const { nodes, ...rest } = cutNetwork(wholeNetwork(rowsOf(blocks(2, 3)), 1), ALL)
    let count = 0
    const counted = nodes.map((node) => ({ ...node, position: () => ({ ...node.position(), count: (count += 1) }) }))
    const given = measuredNetwork({ ...rest, nodes: counted })
    expect(given.nodes.map(({ community }) => community).sort()).toEqual([0, 0, 0, 1, 1, 1])
    expect(count).toBe(0)
    expect(given.nodes[0]?.position).toMatchObject(nodes[0]!.position())
    expect(count).toBe(1)
  })
})
