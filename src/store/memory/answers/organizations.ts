import { entityAt } from '../graph/nodes.js'
import { organizationFilter } from '../filters/organization-filter.js'
import { byName, page } from '../lists/page.js'
import { tieCount } from '../scope/ties.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const organizations: Answer<'organizations'> = (graph, params) => {
  const view = viewOf(graph, params)
  const found = graph.byType.ORGANIZATION.filter(organizationFilter(view, params.filter))
  const number = (node: number) => (params.orderBy === 'TIES_DESC' ? 0 - tieCount(view, node) : 0)
  const organizationAt = (node: number) => entityAt(graph, 'ORGANIZATION', node)
  const keyOf = (node: number) => ({ ...byName(organizationAt(node)), number: number(node) })
  return page(found, keyOf, params).map(({ item, key }) => ({ organization: organizationAt(item), key }))
}

export const organizationsCount: Answer<'organizationsCount'> = (graph, params) => {
  const matches = organizationFilter(viewOf(graph, params), params.filter)
  return [{ count: graph.byType.ORGANIZATION.filter(matches).length }]
}
