import { at } from '../graph/at.js'
import { linked } from '../paths/projections.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'
import { itemAt } from '../../../lists/list.js'

export const network: Answer<'network'> = (graph, params) => {
  const throughIds = graph.ids.map((): string[] => [])
  for (const { id, ends } of linked(viewOf(graph, params), params)) for (const end of ends) at(throughIds, end).push(id)
  return throughIds.flatMap((ids, node) =>
    ids.length === 0 ? [] : [{ entity: itemAt(graph.entities, node), throughIds: ids }],
  )
}
