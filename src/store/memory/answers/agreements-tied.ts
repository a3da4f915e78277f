import type { Params } from '../../store.js'
import { agreementFilter } from '../filters/agreement-filter.js'
import { byId } from '../lists/by-parent.js'
import type { Graph } from '../graph/graph.js'
import { entityAt, isA, nodesOfId } from '../graph/nodes.js'
import { byDate, page } from '../lists/page.js'
import type { EndTie } from '../scope/ties.js'
import { tieKeyOf, tiesOf } from '../scope/ties.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const agreementsTied: Answer<'agreementsTied'> = (graph, params) => {
  const tiesTo = tiesToAgreements(graph, params)
  const agreementAt = ({ other }: EndTie) => entityAt(graph, 'AGREEMENT', other)
  return byId(params.ids, (id) =>
    nodesOfId(graph, id).flatMap((node) =>
      page(tiesTo(node), (tie) => byDate(agreementAt(tie)), params).map(({ item, key }) => {
        return { id, agreement: agreementAt(item), tie: tieKeyOf(graph, node, item), key }
      }),
    ),
  )
}

export const agreementsTiedCount: Answer<'agreementsTiedCount'> = (graph, params) => {
  const tiesTo = tiesToAgreements(graph, params)
  return byId(params.ids, (id) => [{ id, count: nodesOfId(graph, id).flatMap(tiesTo).length }])
}

/** The ties of a relation to agreements that match; neither of the relations asked for ties two agreements. */
function tiesToAgreements(graph: Graph, params: Params<'agreementsTiedCount'>) {
  const view = viewOf(graph, params)
  const matches = agreementFilter(view, params.filter)
  const isAgreement = isA(graph, 'AGREEMENT')
  return (node: number): readonly EndTie[] =>
    tiesOf(view, node, params.relation, 'BOTH').filter(({ other }) => isAgreement(other) && matches(other))
}
