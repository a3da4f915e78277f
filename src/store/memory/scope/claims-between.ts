import type { Claim } from '../../../domain.js'
import { cell } from '../graph/at.js'
import { claimAt } from '../graph/claim-at.js'
import type { ClaimTest } from './counting.js'
import type { Graph } from '../graph/graph.js'
import type { StoredRelation } from '../graph/relations.js'
import { relationCode } from '../graph/relations.js'

/** The claims that count of a relation between two nodes, in order. */
export function claimsBetween(
  graph: Graph,
  from: number,
  relation: StoredRelation,
  to: number,
  counts: ClaimTest,
): readonly Claim[] {
  return numbersBetween(graph, from, relation, to)
    .filter(counts)
    .map((claim) => claimAt(graph.claims, claim))
}

export const always: ClaimTest = () => true

/** The numbers of a node's claims of a relation, which are by the other end. */
export function numbersFrom({ entities, outgoing }: Graph, from: number, relation: StoredRelation): readonly number[] {
  const key = relationCode(relation) * entities.length + from
  return range(cell(outgoing.offsets, key), cell(outgoing.offsets, key + 1))
}

/** The numbers of the claims of a relation between two nodes, in order. */
export function numbersBetween(graph: Graph, from: number, relation: StoredRelation, to: number): readonly number[] {
  const { entities, outgoing } = graph
  const key = relationCode(relation) * entities.length + from
  const [low, high] = [cell(outgoing.offsets, key), cell(outgoing.offsets, key + 1)]
  return range(firstAt(outgoing.targets, to, low, high), firstAt(outgoing.targets, to + 1, low, high))
}

/** The first place from low to before high whose value is at least that; high where there is none. */
function firstAt(ends: Uint32Array, value: number, low: number, high: number): number {
  if (low === high) return low
  const middle = (low + high) >> 1
  return cell(ends, middle) < value ? firstAt(ends, value, middle + 1, high) : firstAt(ends, value, low, middle)
}

const range = (low: number, high: number) => Array.from({ length: high - low }, (_, index) => low + index)
