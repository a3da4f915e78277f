import { InputError } from '../errors.js'
import type { Incidence } from './incidence.js'
import type { Csr } from './csr.js'
import { partnersInTurn } from './partners.js'

/** The links of an undirected network without loops: by source, then by target, which is the higher of the two. */
export interface Links {
  /** How many nodes there are, linked or not. */
  readonly nodes: number
  readonly sources: Uint32Array
  readonly targets: Uint32Array
  readonly weights: Uint32Array
}

/** What is made in seconds and fits in memory beside others: links, and pairs of nodes that one thing ties. */
export const MOST = { links: 5_000_000, pairs: 1_000_000_000 }

/** A link for each two nodes that are tied through the same, at least `minWeight` times. */
export function linksOf(incidence: Incidence, minWeight: number, most = MOST): Links {
  checkPairs(incidence.members, most.pairs)
  const nodes = incidence.entities.length
  const [sources, targets, weights] = [[] as number[], [] as number[], [] as number[]]
  const partnersOf = partnersInTurn(incidence)
  for (let node = 0; node < nodes; node++) {
    const { nodes: partners, counts } = partnersOf(node)
    for (const partner of partners)
      if (counts[partner]! >= minWeight) {
        sources.push(node)
        targets.push(partner)
        weights.push(counts[partner]!)
      }
    if (sources.length > most.links) throw tooLarge(`${most.links} links`, 'more; ask for a greater `minWeight`')
  }
  const [from, to, weight] = [sources, targets, weights].map((column) => Uint32Array.from(column))
  return { nodes, sources: from!, targets: to!, weights: weight! }
}

function checkPairs({ offsets }: Csr, most: number): void {
  let pairs = 0
  for (let list = 0; list + 1 < offsets.length; list++) {
    const size = offsets[list + 1]! - offsets[list]!
    pairs += (size * (size - 1)) / 2
  }
  if (pairs > most)
    throw tooLarge(`${most} pairs tied through the same thing`, `${pairs}; leave out what ties nearly all of them`)
}

const tooLarge = (wanted: string, got: string) =>
  new InputError('ARGUMENT', `a network wants at most ${wanted}, before it is cut, got ${got}, or narrow the filters`)
