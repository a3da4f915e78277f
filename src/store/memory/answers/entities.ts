import { EntityType } from '../../../generated/enums.js'
import { at } from '../graph/at.js'
import { byId } from '../lists/by-parent.js'
import { byText } from '../../../by-text.js'
import { compareNames } from '../graph/compare.js'
import { nodesOfId } from '../graph/nodes.js'
import type { Answer } from './answer.js'

export const entitiesById: Answer<'entitiesById'> = (graph, { ids }) =>
  byId(ids, (id) => nodesOfId(graph, id).map((node) => ({ entity: at(graph.entities, node) })))

export const entitiesOfType: Answer<'entitiesOfType'> = (graph, { type }) =>
  graph.byType[type]
    .map((node) => at(graph.entities, node))
    .sort(compareNames)
    .map((entity) => ({ entity }))

export const entityCounts: Answer<'entityCounts'> = ({ byType }) =>
  entityTypes.map((type) => ({ type, count: byType[type].length })).filter(({ count }) => count > 0)

export const idsThatBegin: Answer<'idsThatBegin'> = ({ entities }, { beginning, types }) => {
  const folded = beginning.toLowerCase()
  return entities
    .filter(({ id, type }) => types.includes(type) && id.toLowerCase().startsWith(folded))
    .map(({ id }) => ({ id }))
    .sort((a, b) => byText(a.id, b.id))
}

const entityTypes = Object.values(EntityType).sort()
