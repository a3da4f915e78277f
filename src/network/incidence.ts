import type { Entity } from '../domain.js'
import { type Csr, offsetsOf, transposed } from './csr.js'

/** A node and what it is tied through: entities, or ties, each once, in an order that is the same for all nodes. */
export interface NetworkRow {
  readonly entity: Entity
  readonly throughIds: readonly string[]
}

/** A network of two modes in arrays. Its nodes are numbered in the order of their ids. */
export interface Incidence {
  readonly entities: readonly Entity[]
  readonly throughIds: readonly string[]
  /** What each node is tied through, in the order of its row. */
  readonly throughs: Csr
  /** The nodes that are tied through each, the lowest first. */
  readonly members: Csr
}

/** The same whatever the order of the rows. */
export function incidenceOf(rows: readonly NetworkRow[]): Incidence {
  const sorted = [...rows].sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1))
  const numbers = new Map<string, number>()
  const offsets = offsetsOf(sorted.map(({ throughIds }) => throughIds.length))
  const targets = new Uint32Array(offsets.at(-1)!)
  let place = 0
  for (const { throughIds } of sorted) for (const id of throughIds) targets[place++] = numberOf(numbers, id)
  const throughs = { offsets, targets }
  return {
    entities: sorted.map(({ entity }) => entity),
    throughIds: [...numbers.keys()],
    throughs,
    members: transposed(throughs, numbers.size),
  }
}

function numberOf(numbers: Map<string, number>, id: string): number {
  const known = numbers.get(id)
  if (known !== undefined) return known
  numbers.set(id, numbers.size)
  return numbers.size - 1
}
