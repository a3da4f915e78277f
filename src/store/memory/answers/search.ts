import { EntityType } from '../../../generated/enums.js'
import type { Params } from '../../store.js'
import { at } from '../at.js'
import type { Graph } from '../graph.js'
import { given } from '../given.js'
import { byName, page } from '../page.js'
import type { Hit } from '../search-index.js'
import type { Answer } from './answer.js'

export const search: Answer<'search'> = (graph, params) =>
  page(hitsOf(graph, params), (hit) => keyOf(graph, params.text.whole, hit), params).map(({ item, key }) => ({
    entity: at(graph.entities, item.node),
    key,
  }))

export const searchCounts: Answer<'searchCounts'> = (graph, params) => {
  const types = hitsOf(graph, params).map(({ node }) => at(graph.entities, node).type)
  return Object.values(EntityType)
    .sort()
    .map((type) => ({ type, count: types.filter((one) => one === type).length }))
    .filter(({ count }) => count > 0)
}

function hitsOf(graph: Graph, { text, types }: Params<'searchCounts'>): readonly Hit[] {
  return graph.search(text.words).filter(({ node }) => !given(types) || types.includes(at(graph.entities, node).type))
}

/** First what the text names; then the less the better it answers. */
function keyOf({ entities }: Graph, whole: string, { node, score }: Hit) {
  const entity = at(entities, node)
  const number = entity.searchKeys.includes(whole) ? 0 : 1 + Math.trunc(1_000_000_000 / (1 + score))
  return { ...byName(entity), number }
}
