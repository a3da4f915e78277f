import { placeOf } from '../../../claims/place.js'
import type { Corpus, StoredTie } from '../../../domain.js'
import { itemAt } from '../../../lists/list.js'
import type { List } from '../../../lists/list.js'
import { storedTies } from '../../stored-ties.js'
import { cell } from './at.js'
import type { Claims, ClaimEnds } from './claims.js'
import { claimColumns } from './claims.js'
import { relationCode, storedRelations } from './relations.js'
import type { SortedByKey } from '../../../lists/counting-sort.js'
import { countingSort, upTo } from '../../../lists/counting-sort.js'

export interface Connected {
  /** Numbered by relation, from, to and order. */
  readonly claims: Claims
  readonly outgoing: Adjacency
  readonly incoming: Adjacency
}

/**
 * Claims as seen from one of their ends: those of a relation and a node are a run, by the other end and then in order,
 * from `offsets[key]` to before `offsets[key + 1]`, where the key is `relation * nodes + node`.
 */
export interface Adjacency {
  readonly offsets: Uint32Array
  /** The claims by place in the runs; null where that is their number. */
  readonly order: Uint32Array | null
  /** The other end of each claim, by the claim's number. */
  readonly targets: Uint32Array
}

type Numbers = ReadonlyMap<string, number>

export function connect(corpus: Corpus, numbers: Numbers): Connected {
  const stored = storedTies(corpus)
  const asStored = keyColumns(stored, numbers)
  const { order, offsets } = byOutgoing(asStored, numbers)
  const ends = inOrder(asStored, order)
  const claims = { ...ends, ...claimColumns(order.length, (index) => itemAt(stored, cell(order, index)).claim) }
  const incoming = byRuns(upTo(order.length), ends, ends.to, numbers)
  return { claims, outgoing: { offsets, order: null, targets: ends.to }, incoming: { ...incoming, targets: ends.from } }
}

/** Stored claims by relation, from, to and order: sorted by the last first, since each sorting keeps the one before. */
function byOutgoing({ place, ...ends }: KeyColumns, numbers: Numbers): SortedByKey {
  const places = place.reduce((most, one) => Math.max(most, one + 1), 0)
  const byOrder = countingSort(upTo(place.length), places, (index) => cell(place, index))
  const byTo = countingSort(byOrder.order, numbers.size, (index) => cell(ends.to, index))
  return byRuns(byTo.order, ends, ends.from, numbers)
}

function byRuns(claims: Uint32Array, { relation }: ClaimEnds, nodes: Uint32Array, { size }: Numbers): SortedByKey {
  return countingSort(
    claims,
    storedRelations.length * size,
    (claim) => cell(relation, claim) * size + cell(nodes, claim),
  )
}

/** What stored claims are sorted by. */
interface KeyColumns extends ClaimEnds {
  /** Among the claims of the tie. */
  readonly place: Uint32Array
}

function keyColumns(stored: List<StoredTie>, numbers: Numbers): KeyColumns {
  const column = () => new Uint32Array(stored.length)
  const keys = { from: column(), to: column(), relation: new Uint8Array(stored.length), place: column() }
  let index = 0
  for (const { from, relation, to, claim } of stored) {
    keys.from[index] = numberOf(numbers, from)
    keys.to[index] = numberOf(numbers, to)
    keys.relation[index] = relationCode(relation)
    keys.place[index] = placeOf(claim)
    index += 1
  }
  return keys
}

function inOrder({ from, to, relation }: ClaimEnds, order: Uint32Array): ClaimEnds {
  return {
    from: from.map((_, index) => cell(from, cell(order, index))),
    to: to.map((_, index) => cell(to, cell(order, index))),
    relation: relation.map((_, index) => cell(relation, cell(order, index))),
  }
}

function numberOf(numbers: Numbers, id: string): number {
  const number = numbers.get(id)
  if (number === undefined) throw new RangeError(`wanted the id of an entity, got ${id}`)
  return number
}
