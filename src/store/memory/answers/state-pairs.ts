import type { State } from '../../../domain.js'
import type { Params } from '../../store.js'
import { agreementFilter } from '../filters/agreement-filter.js'
import { at } from '../graph/at.js'
import { isPresent } from '../graph/presence.js'
import type { Graph } from '../graph/graph.js'
import type { NodeTest } from '../graph/nodes.js'
import { entityAt } from '../graph/nodes.js'
import { byCount, byShare, page } from '../lists/page.js'
import type { SharedCounts } from '../lists/shared.js'
import { sharedCounts } from '../lists/shared.js'
import { stateFilter } from '../filters/state-filter.js'
import type { View } from '../scope/view.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const statePairs: Answer<'statePairs'> = (graph, params) => {
  const { pairs, shared } = pairsFound(graph, params)
  const has = ({ place }: Side) => shared.of(place, place)
  const keyOf = ({ a, b, count }: Pair) => {
    const id = `${a.state.id}.${b.state.id}`
    return params.orderBy === 'JACCARD' ? byShare(count, has(a) + has(b) - count, id) : byCount(count, id)
  }
  return page(pairs, keyOf, params).map(({ item: { a, b, count }, key }) => {
    return { a: a.state, b: b.state, sharedCount: count, aCount: has(a), bCount: has(b), key }
  })
}

export const statePairsCount: Answer<'statePairsCount'> = (graph, params) => {
  return [{ count: pairsFound(graph, params).pairs.length }]
}

interface Pair {
  readonly a: Side
  readonly b: Side
  readonly count: number
}

/** A state that may be one of a pair, the other, or either. */
interface Side {
  readonly state: State
  /** Its place among the states. */
  readonly place: number
  readonly isOne: boolean
  readonly isOther: boolean
}

function pairsFound(graph: Graph, params: Params<'statePairsCount'>) {
  const view = viewOf(graph, params)
  const sides = sidesOf(view, params)
  const takesPart = new Set(sides.map(({ place }) => at(graph.byType.STATE, place)))
  const matches = agreementFilter(view, params.filter)
  const shared = sharedCounts(view, matches, (state) => takesPart.has(state), params.commitments)
  return { pairs: pairsOf(sides, shared, params), shared }
}

function sidesOf(view: View, { states, withStates }: Params<'statePairsCount'>): readonly Side[] {
  const isOne = stateFilter(view, states)
  const isOther: NodeTest = isPresent(withStates) ? stateFilter(view, withStates) : isOne
  return view.graph.byType.STATE.map((node, place) => {
    return { state: entityAt(view.graph, 'STATE', node), place, isOne: isOne(node), isOther: isOther(node) }
  }).filter((side) => side.isOne || side.isOther)
}

function pairsOf(sides: readonly Side[], shared: SharedCounts, params: Params<'statePairsCount'>): readonly Pair[] {
  const least = Math.max(params.minShared, 1)
  const across = acrossTest(params.acrossRegions)
  return sides.flatMap((a, index) => {
    const count = (b: Side) => shared.of(a.place, b.place)
    return sides
      .slice(index + 1)
      .filter((b) => count(b) >= least && mayPair(a, b) && across(a.state, b.state))
      .map((b) => ({ ...sidesIn(a, b), count: count(b) }))
  })
}

const sidesIn = (lower: Side, higher: Side) =>
  lower.isOne && higher.isOther ? { a: lower, b: higher } : { a: higher, b: lower }

const mayPair = (a: Side, b: Side) => (a.isOne && b.isOther) || (a.isOther && b.isOne)

/** A state whose region is unknown is neither across regions from another nor within one with it. */
function acrossTest(wanted: boolean | null): (a: State, b: State) => boolean {
  if (wanted === null) return () => true
  return (a, b) => isPresent(a.region) && isPresent(b.region) && (a.region !== b.region) === wanted
}
