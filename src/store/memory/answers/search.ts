import type { Entity } from '../../../domain.js'
import { EntityType } from '../../../generated/enums.js'
import type { Params } from '../../store.js'
import type { Graph } from '../graph.js'
import { given } from '../given.js'
import { byName, page } from '../page.js'
import { searchRank } from '../text.js'
import type { Answer } from './answer.js'

export const search: Answer<'search'> = (graph, params) =>
  page(hitsOf(graph, params), ({ entity, rank }) => ({ ...byName(entity), number: rank }), params).map(
    ({ item, key }) => ({ entity: item.entity, key }),
  )

export const searchCounts: Answer<'searchCounts'> = (graph, params) => {
  const hits = hitsOf(graph, params)
  return Object.values(EntityType)
    .sort()
    .map((type) => ({ type, count: hits.filter(({ entity }) => entity.type === type).length }))
    .filter(({ count }) => count > 0)
}

interface Hit {
  readonly entity: Entity
  readonly rank: number
}

function hitsOf({ entities }: Graph, { text, types }: Params<'searchCounts'>): readonly Hit[] {
  return entities.flatMap((entity) => {
    if (given(types) && !types.includes(entity.type)) return []
    const rank = searchRank(entity, text)
    return rank === null ? [] : [{ entity, rank }]
  })
}
