import type { TieKey } from '../../../domain.js'
import type { Params } from '../../store.js'
import { byDistinctId, byId, byParent } from '../lists/by-parent.js'
import { always, claimsBetween } from '../scope/claims-between.js'
import { byText } from '../../../by-text.js'
import { compareNames } from '../graph/compare.js'
import type { Graph } from '../graph/graph.js'
import { nodesOfId } from '../graph/nodes.js'
import { byName, page } from '../lists/page.js'
import { relations, relationsAsked } from '../graph/relations.js'
import type { EndTie } from '../scope/ties.js'
import { tieKeyOf, tiesOf } from '../scope/ties.js'
import type { View } from '../scope/view.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'
import { itemAt } from '../../../lists/list.js'

export const tiesOfEntities: Answer<'tiesOfEntities'> = (graph, params) => {
  const view = viewOf(graph, params)
  return byId(params.ids, (id) =>
    nodesOfId(graph, id).flatMap((node) =>
      page(askedTies(view, node, params), (tie) => keyOf(graph, tie), params).map(({ item, key }) => {
        return { id, ...tieRow(view, node, item), key }
      }),
    ),
  )
}

export const tiesOfEntitiesCount: Answer<'tiesOfEntitiesCount'> = (graph, params) => {
  const view = viewOf(graph, params)
  const ties = (node: number) => askedTies(view, node, params)
  return byId(params.ids, (id) => [{ id, count: nodesOfId(graph, id).flatMap(ties).length }])
}

export const tieCountsOfEntities: Answer<'tieCountsOfEntities'> = (graph, params) => {
  const view = viewOf(graph, params)
  return byDistinctId(params.ids, (id) =>
    nodesOfId(graph, id).flatMap((node) =>
      relations
        .map((relation) => ({ id, relation, count: tiesOf(view, node, relation, 'BOTH').length }))
        .filter(({ count }) => count > 0),
    ),
  )
}

export const neighbours: Answer<'neighbours'> = (graph, params) => {
  const view = viewOf(graph, params)
  return byDistinctId(params.ids, (id) => {
    const ties = nodesOfId(graph, id).flatMap((node) => tiesOf(view, node, params.relation, params.direction))
    const others = [...new Set(ties.map(({ other }) => other))].map((other) => itemAt(graph.entities, other))
    return others.sort(compareNames).map((neighbour) => ({ id, neighbour }))
  })
}

export const claimsOfTies: Answer<'claimsOfTies'> = (graph, { ties }) =>
  byParent([...new Map(ties.map((tie) => [tieId(tie), tie])).values()], compareTies, (tie) => {
    const { from, relation, to } = tie
    const [start] = nodesOfId(graph, from)
    const [end] = nodesOfId(graph, to)
    if (start === undefined || end === undefined) return []
    const claims = claimsBetween(graph, start, relation, end, always)
    return claims.length === 0 ? [] : [{ tieId: tieId(tie), claims }]
  })

type Asked = Pick<Params<'tiesOfEntities'>, 'relations' | 'direction'>

function askedTies(view: View, node: number, asked: Asked): readonly EndTie[] {
  return relationsAsked(asked.relations).flatMap((relation) => tiesOf(view, node, relation, asked.direction))
}

/** By relation, outgoing before incoming, then by the other end's name. */
function keyOf({ entities }: Graph, { relation, out, other }: EndTie) {
  const key = byName(itemAt(entities, other))
  return { ...key, up: `${relation} ${out ? 0 : 1} ${key.up}` }
}

function tieRow({ graph, tieCounts }: View, node: number, tie: EndTie) {
  const { relation, out, other } = tie
  const [from, to] = out ? [node, other] : [other, node]
  return {
    tie: tieKeyOf(graph, node, tie),
    other: itemAt(graph.entities, other),
    claims: claimsBetween(graph, from, relation, to, tieCounts),
  }
}

const tieId = ({ from, relation, to }: TieKey) => `${from}.${relation}.${to}`

const compareTies = (a: TieKey, b: TieKey) => byText(tieId(a), tieId(b))
