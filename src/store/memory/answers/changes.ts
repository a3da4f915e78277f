import type { OrderKey, PartialDate } from '../../../domain.js'
import type { Relation } from '../../../generated/enums.js'
import type { Params } from '../../store.js'
import { at, cell } from '../graph/at.js'
import { claimsBetween } from '../scope/claims-between.js'
import type { ClaimTest } from '../scope/counting.js'
import { claimIsMeant, tieCounts } from '../scope/counting.js'
import type { Graph } from '../graph/graph.js'
import { firstInstantNumber, lastInstantNumber, NEVER, dateOfInstant } from '../graph/moment.js'
import { page } from '../lists/page.js'
import { relationCode, relationsAsked } from '../graph/relations.js'
import type { Answer } from './answer.js'
import { itemAt } from '../../../lists/list.js'

export const possibleChanges: Answer<'possibleChanges'> = (graph, params) => {
  const { claims, ids } = graph
  const isMeant = tieCounts(claims, params.counting, claimIsMeant(claims, params.counting))
  return page(possible(graph, params, isMeant), (one) => keyOf(graph, one, params.acts), params).map(
    ({ item, key }) => {
      const { from, relation, to, moment } = item
      const tie = { from: at(ids, from), relation, to: at(ids, to) }
      return { moment, tie, claims: claimsBetween(graph, from, relation, to, isMeant), key }
    },
  )
}

/** A moment at which a tie may have changed. */
interface Possible {
  readonly from: number
  readonly relation: Relation
  readonly to: number
  readonly moment: PartialDate
}

function possible(graph: Graph, params: Params<'possibleChanges'>, isMeant: ClaimTest): readonly Possible[] {
  const { claims } = graph
  const isAsked = askedTest(graph, params)
  const momentsOf = momentsWithin(graph, params.during)
  const found = new Map<string, Possible>()
  const add = (relation: Relation, claim: number, instant: number) => {
    const [from, to] = [cell(claims.from, claim), cell(claims.to, claim)]
    found.set(`${relation} ${from} ${to} ${instant}`, { from, relation, to, moment: dateOfInstant(instant) })
  }
  for (const relation of relationsAsked(params.relations))
    for (const claim of claimsOf(graph, relation)) {
      const moments = isAsked(claim) && isMeant(claim) ? momentsOf(claim) : []
      for (const instant of moments) add(relation, claim, instant)
    }
  return [...found.values()]
}

/** Claims are numbered by relation first. */
function claimsOf({ entities, outgoing }: Graph, relation: Relation): readonly number[] {
  const key = relationCode(relation) * entities.length
  const low = cell(outgoing.offsets, key)
  return Array.from({ length: cell(outgoing.offsets, key + entities.length) - low }, (_, index) => low + index)
}

function askedTest({ claims, numbers }: Graph, { of }: Params<'possibleChanges'>): ClaimTest {
  if (of === null) return () => true
  const nodes = new Set(of.map((id) => numbers.get(id)))
  return (claim) => nodes.has(cell(claims.from, claim)) || nodes.has(cell(claims.to, claim))
}

/** When a claim starts and ends, as far as that is within some dates. */
function momentsWithin({ claims }: Graph, { from, to }: Params<'possibleChanges'>['during']) {
  const first = Math.max(from == null ? ALWAYS : firstInstantNumber(from), ALWAYS + 1)
  const last = Math.min(to == null ? NEVER : lastInstantNumber(to), NEVER - 1)
  const isWithin = (instant: number) => first <= instant && instant <= last
  return (claim: number): readonly number[] => [cell(claims.starts, claim), cell(claims.ends, claim)].filter(isWithin)
}

// What holds always never started.
const ALWAYS = firstInstantNumber('')

function keyOf({ entities }: Graph, { from, relation, to, moment }: Possible, acts: readonly Relation[]): OrderKey {
  const [one, other] = [itemAt(entities, from), itemAt(entities, to)]
  const kind = `${acts.includes(relation) ? 0 : 1}${relation}`
  const up = [moment, kind, one.sortKey, other.sortKey].join('\t')
  return { number: 0, up, down: '', id: `${one.id}.${relation}.${other.id}` }
}
