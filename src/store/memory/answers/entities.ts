import { EntityType } from '../../../generated/enums.js'
import { at } from '../graph/at.js'
import { byId } from '../lists/by-parent.js'
import { existsAt } from '../../../claims/exists-at.js'
import { lastInstant } from '../../../partial-date.js'
import { compareNames } from '../graph/compare.js'
import type { Graph } from '../graph/graph.js'
import { entityAt, nodesOfId } from '../graph/nodes.js'
import type { Answer } from './answer.js'
import { itemAt } from '../../../lists/list.js'

export const entitiesById: Answer<'entitiesById'> = (graph, { ids }) =>
  byId(ids, (id) => nodesOfId(graph, id).map((node) => ({ entity: itemAt(graph.entities, node) })))

export const entitiesOfType: Answer<'entitiesOfType'> = (graph, { type }) =>
  graph.byType[type]
    .map((node) => itemAt(graph.entities, node))
    .sort(compareNames)
    .map((entity) => ({ entity }))

export const entityCounts: Answer<'entityCounts'> = (graph, { asOf }) => {
  const { byType } = asOf == null ? graph : { byType: { ...graph.byType, STATE: statesAt(graph, lastInstant(asOf)) } }
  return typesInOrder.map((type) => ({ type, count: byType[type].length })).filter(({ count }) => count > 0)
}

const statesAt = (graph: Graph, instant: string) =>
  graph.byType.STATE.filter((node) => existsAt(entityAt(graph, 'STATE', node), instant))

export const idsThatBegin: Answer<'idsThatBegin'> = (graph, { beginning, types }) => {
  const folded = beginning.toLowerCase()
  return graph.ids
    .filter((id, node) => types.includes(at(graph.types, node)) && id.toLowerCase().startsWith(folded))
    .map((id) => ({ id }))
}

const typesInOrder = Object.values(EntityType).sort()
