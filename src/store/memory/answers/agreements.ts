import type { Agreement, OrderKey } from '../../../domain.js'
import { matchingAgreements } from '../filters/matching-agreements.js'
import { entityAt } from '../graph/nodes.js'
import { byAge, byDate, byName, page } from '../lists/page.js'
import type { View } from '../scope/view.js'
import { inNeighbors, outNeighbors, viewOf } from '../scope/view.js'
import type { Params } from '../../store.js'
import type { Answer } from './answer.js'

export const agreements: Answer<'agreements'> = (graph, params) => {
  const view = viewOf(graph, params)
  const found = matchingAgreements(view, params.filter)
  const keyOf = (node: number) => keys[params.orderBy](entityAt(graph, 'AGREEMENT', node), view, node)
  return page(found, keyOf, params).map(({ item, key }) => ({ agreement: entityAt(graph, 'AGREEMENT', item), key }))
}

export const agreementsCount: Answer<'agreementsCount'> = (graph, params) => {
  return [{ count: matchingAgreements(viewOf(graph, params), params.filter).length }]
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
