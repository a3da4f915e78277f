import { EntityType } from '../../../generated/enums.js'
import { at } from '../graph/at.js'
import { byId } from '../lists/by-parent.js'
import { byText } from '../../../by-text.js'
import { existsAt } from '../../../claims/exists-at.js'
import { lastInstant } from '../../../partial-date.js'
import { compareNames } from '../graph/compare.js'
import type { Graph } from '../graph/graph.js'
import { entityAt, nodesOfId } from '../graph/nodes.js'
import type { Answer } from './answer.js'

export const entitiesById: Answer<'entitiesById'> = (graph, { ids }) =>
  byId(ids, (id) => nodesOfId(graph, id).map((node) => ({ entity: at(graph.entities, node) })))

export const entitiesOfType: Answer<'entitiesOfType'> = (graph, { type }) =>
  graph.byType[type]
    .map((node) => at(graph.entities, node))
    .sort(compareNames)
    .map((entity) => ({ entity }))

export const entityCounts: Answer<'entityCounts'> = (graph, { asOf }) => {
  const { byType } = asOf == null ? graph : { byType: { ...graph.byType, STATE: statesAt(graph, lastInstant(asOf)) } }
  return entityTypes.map((type) => ({ type, count: byType[type].length })).filter(({ count }) => count > 0)
}

const statesAt = (graph: Graph, instant: string) =>
  graph.byType.STATE.filter((node) => existsAt(entityAt(graph, 'STATE', node), instant))

export const idsThatBegin: Answer<'idsThatBegin'> = ({ entities }, { beginning, types }) => {
  const folded = beginning.toLowerCase()
  return entities
    .filter(({ id, type }) => types.includes(type) && id.toLowerCase().startsWith(folded))
    .map(({ id }) => ({ id }))
    .sort((a, b) => byText(a.id, b.id))
}

const entityTypes = Object.values(EntityType).sort()
