import { entityAt } from '../graph/nodes.js'
import { byName, page } from '../lists/page.js'
import { stateFilter } from '../filters/state-filter.js'
import { tieCount } from '../scope/ties.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const states: Answer<'states'> = (graph, params) => {
  const view = viewOf(graph, params)
  const found = graph.byType.STATE.filter(stateFilter(view, params.filter))
  const number = (node: number) => (params.orderBy === 'TIES_DESC' ? 0 - tieCount(view, node) : 0)
  const keyOf = (node: number) => ({ ...byName(entityAt(graph, 'STATE', node)), number: number(node) })
  return page(found, keyOf, params).map(({ item, key }) => ({ state: entityAt(graph, 'STATE', item), key }))
}

export const statesCount: Answer<'statesCount'> = (graph, params) => {
  return [{ count: graph.byType.STATE.filter(stateFilter(viewOf(graph, params), params.filter)).length }]
}
