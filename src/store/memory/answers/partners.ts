import type { Params } from '../../store.js'
import { cell, increment } from '../graph/at.js'
import { byId } from '../lists/by-parent.js'
import type { Graph } from '../graph/graph.js'
import { entityAt, nodesOf } from '../graph/nodes.js'
import { stateFilter } from '../filters/state-filter.js'
import { byCount, byShare, page } from '../lists/page.js'
import { agreementsOf, statesCommitted } from '../lists/shared.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const partnersOfStates: Answer<'partnersOfStates'> = (graph, params) => {
  const partnersOf = partnersWith(graph, params)
  const rank = params.orderBy === 'JACCARD' ? byLikeness : bySharing
  const keyOf = (partner: Partner) => rank(partner, entityAt(graph, 'STATE', partner.node).id)
  return byId(params.stateIds, (stateId) =>
    page(nodesOf(graph, 'STATE', stateId).flatMap(partnersOf), keyOf, params).map(({ item, key }) => {
      return { stateId, partner: entityAt(graph, 'STATE', item.node), sharedCount: item.shared, key }
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
  readonly node: number
  readonly shared: number
  /** How many agreements that match either of the two has. */
  readonly either: () => number
}

const bySharing = ({ shared }: Partner, id: string) => byCount(shared, id)
const byLikeness = ({ shared, either }: Partner, id: string) => byShare(shared, either(), id)

/** The states asked for with which a state shares agreements. */
function partnersWith(graph: Graph, params: Params<'partnersOfStatesCount'>) {
  const view = viewOf(graph, params)
  const joined = agreementsOf(view, params.filter, params.commitments)
  const statesOf = statesCommitted(view, params.commitments)
  const isMeant = stateFilter(view, params.states)
  const least = Math.max(params.minShared, 1)
  return (state: number): readonly Partner[] => {
    const [own, counts] = [joined(state), new Uint32Array(graph.byType.STATE.length)]
    for (const agreement of own) for (const other of statesOf(agreement)) increment(counts, cell(graph.place, other))
    return graph.byType.STATE.flatMap((node, place) => {
      const shared = cell(counts, place)
      if (node === state || shared < least || !isMeant(node)) return []
      return [{ node, shared, either: () => own.length + joined(node).length - shared }]
    })
  }
}
