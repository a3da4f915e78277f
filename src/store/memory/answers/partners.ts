import type { Params } from '../../store.js'
import { cell, increment } from '../graph/at.js'
import { byId } from '../lists/by-parent.js'
import type { Graph } from '../graph/graph.js'
import { entityAt, nodesOf } from '../graph/nodes.js'
import { byCount, page } from '../lists/page.js'
import { agreementsOf, statesParty } from '../lists/shared.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const partnersOfStates: Answer<'partnersOfStates'> = (graph, params) => {
  const partnersOf = partnersWith(graph, params)
  const keyOf = ({ partner, shared }: Partner) => byCount(shared, entityAt(graph, 'STATE', partner).id)
  return byId(params.stateIds, (stateId) =>
    page(nodesOf(graph, 'STATE', stateId).flatMap(partnersOf), keyOf, params).map(({ item, key }) => {
      return { stateId, partner: entityAt(graph, 'STATE', item.partner), sharedCount: item.shared, key }
    }),
  )
}

export const partnersOfStatesCount: Answer<'partnersOfStatesCount'> = (graph, params) => {
  const partnersOf = partnersWith(graph, params)
  return byId(params.stateIds, (stateId) => {
    return [{ stateId, count: nodesOf(graph, 'STATE', stateId).flatMap(partnersOf).length }]
  })
}

interface Partner {
  readonly partner: number
  readonly shared: number
}

/** The states with which a state shares agreements. */
function partnersWith(graph: Graph, params: Params<'partnersOfStatesCount'>) {
  const view = viewOf(graph, params)
  const joined = agreementsOf(view, params.filter)
  const least = Math.max(params.minShared, 1)
  return (state: number): readonly Partner[] => {
    const counts = new Uint32Array(graph.byType.STATE.length)
    for (const agreement of joined(state))
      for (const other of statesParty(view, agreement)) increment(counts, cell(graph.place, other))
    return graph.byType.STATE.map((partner, place) => ({ partner, shared: cell(counts, place) })).filter(
      ({ partner, shared }) => partner !== state && shared >= least,
    )
  }
}
