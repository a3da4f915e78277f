import { claimsBetween } from '../scope/claims-between.js'
import { tieSearch } from '../filters/tie-filter.js'
import { take, tiesAfter } from '../lists/ties-in-order.js'
import { tieKeyOf } from '../scope/ties.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const ties: Answer<'ties'> = (graph, params) => {
  const view = viewOf(graph, params)
  const found = tiesAfter(graph, tieSearch(view, params.filter), params.after)
  return take(found, params.first).map(({ from, relation, to, key }) => ({
    tie: tieKeyOf(graph, from, { relation, out: true, other: to }),
    claims: claimsBetween(graph, from, relation, to, view.tieCounts),
    key,
  }))
}

export const tiesCount: Answer<'tiesCount'> = (graph, params) => {
  const { relations, startsOf, endsOf } = tieSearch(viewOf(graph, params), params.filter)
  const countOf = (relation: (typeof relations)[number]) =>
    [...startsOf(relation)].reduce((sum, from) => sum + endsOf(relation, from).length, 0)
  return [{ count: relations.reduce((sum, relation) => sum + countOf(relation), 0) }]
}
