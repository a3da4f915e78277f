import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bounded } from '../../src/store/memory/answers/paths.js'
import { countWays, listWays, shortestPathLevels } from '../../src/store/memory/paths/shortest-paths.js'

const NODES = 9
type Edge = readonly [number, number]

const neighbours = (edges: readonly Edge[]) => (node: number) => [
  ...new Set(edges.flatMap(([a, b]) => (a === node ? [b] : b === node ? [a] : []))),
]
const compare = (a: number, b: number) => a - b

/** Every way of a length, grown blindly one step at a time: the shortest that arrive are all shortest ways. */
function grown(next: (node: number) => readonly number[], from: number, to: number, most: number) {
  let ways: readonly (readonly number[])[] = [[from]]
  for (let length = 0; length <= most; length++) {
    const arrived = ways.filter((way) => way.at(-1) === to)
    if (arrived.length > 0) return arrived.map((way) => way.join(' ')).sort()
    ways = ways.flatMap((way) => next(way.at(-1) ?? -1).map((node) => [...way, node]))
  }
  return []
}

describe('the search from both ends', () => {
  const node = fc.nat(NODES - 1)
  const graph = fc.array(fc.tuple(node, node), { minLength: 4, maxLength: 16, size: 'max' })

  test('finds, counts and lists in order what growing every way finds', () => {
    fc.assert(
      fc.property(graph, node, node, fc.integer({ min: 1, max: 4 }), (edges, from, to, most) => {
        const next = neighbours(edges)
        const layers = shortestPathLevels(NODES, from, to, most, next)
        const listed = [...listWays(layers, next, compare)].map((way) => way.join(' '))
        expect(listed).toEqual(grown(next, from, to, most))
        expect(countWays(layers, next)).toBe(listed.length)
      }),
      { numRuns: 500, seed: 20_261_122 },
    )
  })

  test('counts millions of ways without listing them, and lists the first at once', () => {
    // Five rings of 60 nodes between two ends, each tied to all of the next.
    const width = 60
    const ring = (node: number) => (node === 0 ? 0 : node === 301 ? 6 : Math.ceil(node / width))
    const members = (at: number) => (at === 0 ? [0] : at === 6 ? [301] : Array.from({ length: width }, (_, i) => (at - 1) * width + 1 + i)) // prettier-ignore
    const next = (node: number) => [ring(node) - 1, ring(node) + 1].filter((at) => at >= 0 && at <= 6).flatMap(members)
    const layers = shortestPathLevels(302, 0, 301, 6, next)
    expect(countWays(layers, next)).toBe(width ** 5)
    expect(listWays(layers, next, compare).next().value).toEqual([0, 1, 61, 121, 181, 241, 301])
  })

  test('is given up where it takes more steps than allowed, and says so as a store that takes too long does', () => {
    const next = bounded(() => [1, 2, 3], 5)
    expect(next(0)).toEqual([1, 2, 3])
    expect(() => next(0)).toThrow(expect.objectContaining({ code: 'STORE_TIMEOUT' }))
  })
})
