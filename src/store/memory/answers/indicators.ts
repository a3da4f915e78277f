import { byId } from '../lists/by-parent.js'
import { compareNames } from '../graph/compare.js'
import { evidenceOf } from '../lists/evidence.js'
import type { Graph } from '../graph/graph.js'
import { entityAt, nodesOf } from '../graph/nodes.js'
import { page } from '../lists/page.js'
import { viewOf } from '../scope/view.js'
import type { Params } from '../../store.js'
import type { Answer } from './answer.js'
import { itemAt } from '../../../lists/list.js'

export const indicatorsOfStates: Answer<'indicatorsOfStates'> = (graph, params) => {
  const view = viewOf(graph, params)
  const inOrder = [...graph.byType.INDICATOR].sort((a, b) =>
    compareNames(itemAt(graph.entities, a), itemAt(graph.entities, b)),
  )
  const indicators = inOrder.map((node) => ({
    indicator: entityAt(graph, 'INDICATOR', node),
    evidence: evidenceOf(view, node),
  }))
  return byId(params.stateIds, (stateId) =>
    nodesOf(graph, 'STATE', stateId).flatMap((state) =>
      indicators.map(({ indicator, evidence }) => ({ stateId, indicator, evidence: evidence(state) })),
    ),
  )
}

export const statesOfIndicators: Answer<'statesOfIndicators'> = (graph, params) => {
  const statesOf = statesWithEvidence(graph, params)
  return byId(params.indicatorIds, (indicatorId) =>
    page(
      statesOf(indicatorId),
      ({ state, evidence }) => ({ number: 0 - evidence.length, up: state.sortKey, down: '', id: state.id }),
      params,
    ).map(({ item, key }) => ({ indicatorId, ...item, key })),
  )
}

export const statesOfIndicatorsCount: Answer<'statesOfIndicatorsCount'> = (graph, params) => {
  const statesOf = statesWithEvidence(graph, params)
  return byId(params.indicatorIds, (indicatorId) => [{ indicatorId, count: statesOf(indicatorId).length }])
}

function statesWithEvidence(graph: Graph, params: Params<'statesOfIndicatorsCount'>) {
  const view = viewOf(graph, params)
  return (indicatorId: string) =>
    nodesOf(graph, 'INDICATOR', indicatorId).flatMap((indicator) => {
      const evidence = evidenceOf(view, indicator)
      return graph.byType.STATE.map((node) => ({
        state: entityAt(graph, 'STATE', node),
        evidence: evidence(node),
      })).filter((one) => one.evidence.length > 0)
    })
}
