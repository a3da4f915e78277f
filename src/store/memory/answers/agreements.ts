import type { Agreement, OrderKey } from '../../../domain.js'
import { agreementFilter } from '../filters/agreement-filter.js'
import { entityAt } from '../graph/nodes.js'
import { byAge, byDate, byName, page } from '../lists/page.js'
import type { View } from '../scope/view.js'
import { inNeighbors, outNeighbors, viewOf } from '../scope/view.js'
import type { Params } from '../../store.js'
import type { Answer } from './answer.js'

export const agreements: Answer<'agreements'> = (graph, params) => {
  const view = viewOf(graph, params)
  const found = graph.byType.AGREEMENT.filter(agreementFilter(view, params.filter))
  const keyOf = (node: number) => keys[params.orderBy](entityAt(graph, 'AGREEMENT', node), view, node)
  return page(found, keyOf, params).map(({ item, key }) => ({ agreement: entityAt(graph, 'AGREEMENT', item), key }))
}

export const agreementsCount: Answer<'agreementsCount'> = (graph, params) => {
  const matches = agreementFilter(viewOf(graph, params), params.filter)
  return [{ count: graph.byType.AGREEMENT.filter(matches).length }]
}

type Keys = Record<Params<'agreements'>['orderBy'], (agreement: Agreement, view: View, node: number) => OrderKey>

const keys: Keys = {
  DATE_DESC: byDate,
  DATE: byAge,
  NAME: byName,
  PARTIES_DESC: (agreement, view, node) => most(agreement, inNeighbors(view, 'PARTY_TO', node).length),
  NORMS_DESC: (agreement, view, node) => most(agreement, outNeighbors(view, 'REFLECTS', node).length),
}

const most = (agreement: Agreement, count: number) => ({ ...byName(agreement), number: 0 - count })
