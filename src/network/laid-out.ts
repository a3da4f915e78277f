import type { Cut } from './cut.js'
import { type Position, positionsOf } from './layout/positions.js'
import type { WholeNetwork } from './whole.js'

/** Where to draw what is left of a network, by number of the node. Nodes are numbered anew, in the order of their ids. */
export function laidOut({ entities, links }: WholeNetwork, cut: Cut): ReadonlyMap<number, Position> {
  const nodes = cut.nodes.slice().sort()
  const numbers = new Map(Array.from(nodes, (node, number) => [node, number]))
  const given = cut.links.slice().sort()
  const ends = (all: Uint32Array) => given.map((link) => numbers.get(all[link]!)!)
  const [sources, targets] = [ends(links.sources), ends(links.targets)]
  const weights = given.map((link) => links.weights[link]!)
  const ids = Array.from(nodes, (node) => entities[node]!.id)
  const positions = positionsOf({ nodes: nodes.length, sources, targets, weights }, ids)
  return new Map(positions.map((position, number) => [nodes[number]!, position]))
}
