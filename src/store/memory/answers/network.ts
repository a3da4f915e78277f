import { at } from '../graph/at.js'
import { linked } from '../paths/projections.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const network: Answer<'network'> = (graph, params) => {
  const throughIds = graph.entities.map((): string[] => [])
  for (const { id, ends } of linked(viewOf(graph, params), params)) for (const end of ends) at(throughIds, end).push(id)
  return graph.entities.flatMap((entity, node) => {
    const ids = at(throughIds, node)
    return ids.length === 0 ? [] : [{ entity, throughIds: ids }]
  })
}
