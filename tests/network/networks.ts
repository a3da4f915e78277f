import fc from 'fast-check'
import type { Entity } from '../../src/domain.js'
import type { NetworkRow } from '../../src/network/incidence.js'

/** A link of a drawn network: two nodes and a weight. */
export type Link = readonly [source: number, target: number, weight: number]

export interface Drawn {
  readonly nodes: number
  readonly links: readonly Link[]
}

// As many digits everywhere, so that ids are in the order of the numbers.
export const idOf = (node: number) => `n${String(node).padStart(4, '0')}`

export function stateOf(node: number, region: string | null = null): Entity {
  const id = idOf(node)
  const texts = { aliases: [], sortKey: id, searchKeys: [], nameWords: '' }
  return { id, type: 'STATE', name: id, standing: 'UN_MEMBER', region, ...texts }
}

/** Rows that make just these links: each node is tied through as many things as its links are heavy. */
export function rowsOf({ nodes, links }: Drawn): readonly NetworkRow[] {
  return Array.from({ length: nodes }, (_, node) => ({
    entity: stateOf(node),
    throughIds: [`of-${node}`, ...links.flatMap((link) => thingsOf(link, node))],
  }))
}

const thingsOf = ([source, target, weight]: Link, node: number) =>
  source === node || target === node ? Array.from({ length: weight }, (_, index) => `${source}-${target}-${index}`) : []

/** Networks of some nodes, each pair linked with some chance: sparse ones fall apart and leave nodes alone. */
export const network = (most: number): fc.Arbitrary<Drawn> =>
  fc
    .record({ nodes: fc.integer({ min: 1, max: most }), degree: fc.constantFrom(0.5, 1, 2, 4, 12), seed: fc.integer() })
    .chain(({ nodes, degree }) => {
      const node = fc.nat(nodes - 1)
      const count = Math.ceil((nodes * degree) / 2)
      const drawn = fc.array(fc.tuple(node, node, fc.integer({ min: 1, max: 9 })), { minLength: count, maxLength: count, size: 'max' }) // prettier-ignore
      return drawn.map((links) => ({ nodes, links: simple(links) }))
    })

/** Without loops, each pair once, from the lower to the higher. */
function simple(links: readonly Link[]): readonly Link[] {
  const turned = links.map(([a, b, weight]): Link => [Math.min(a, b), Math.max(a, b), weight])
  const pairs = new Map(turned.filter(([a, b]) => a < b).map((link) => [`${link[0]}-${link[1]}`, link]))
  return [...pairs.values()]
}

/** Rings of cliques and blocks: networks with communities worth the name. */
export function blocks(count: number, size: number): Drawn {
  const nodes = count * size
  const within = Array.from({ length: count }, (_, block) => clique(block * size, size)).flat()
  const between = Array.from({ length: count }, (_, block): Link => [block * size, ((block + 1) % count) * size + 1, 1])
  return { nodes, links: simple([...within, ...between]) }
}

const clique = (from: number, size: number): readonly Link[] =>
  Array.from({ length: size }, (_, a) => a).flatMap((a) =>
    Array.from({ length: a }, (_, b): Link => [from + b, from + a, 2]),
  )
