import type { Entity } from '../../../domain.js'
import { EntityType } from '../../../generated/enums.js'
import type { Params } from '../../store.js'
import { at } from '../graph/at.js'
import type { Graph } from '../graph/graph.js'
import { isPresent } from '../graph/presence.js'
import { byName, page } from '../lists/page.js'
import type { Hit } from '../graph/search-index.js'
import type { Answer } from './answer.js'
import { itemAt } from '../../../lists/list.js'

export const search: Answer<'search'> = (graph, params) =>
  page(hitsOf(graph, params), (hit) => keyOf(graph, params.text, hit), params).map(({ item, key }) => ({
    entity: itemAt(graph.entities, item.node),
    missing: item.missing,
    key,
  }))

export const searchCounts: Answer<'searchCounts'> = (graph, params) => {
  const types = hitsOf(graph, params).map(({ node }) => at(graph.types, node))
  return Object.values(EntityType)
    .sort()
    .map((type) => ({ type, count: types.filter((one) => one === type).length }))
    .filter(({ count }) => count > 0)
}

function hitsOf(graph: Graph, { text, types }: Params<'searchCounts'>): readonly Hit[] {
  return graph.search(text.words, (node) => !isPresent(types) || types.includes(at(graph.types, node)))
}

/** First what the text names, then what it begins to name; then the less the better it answers. */
function keyOf({ entities }: Graph, text: Text, { node, score }: Hit) {
  const entity = itemAt(entities, node)
  return { ...byName(entity), number: numberOf(entity, text, score) }
}

type Text = Params<'search'>['text']

// Longer than any name.
const LONG = 1000

function numberOf({ id, type, searchKeys }: Entity, { whole, states }: Text, score: number): number {
  if (searchKeys.includes(whole)) return 0
  const named = states.find((state) => state.id === id)?.place ?? LONG
  const shortest = Math.min(LONG, named, ...searchKeys.map((key) => begunBy(key, whole, type)))
  return shortest < LONG ? placeOf(type) + shortest : 3 * LONG + Math.trunc(1_000_000_000 / (1 + score))
}

/** Nobody who looks for Korea should have to know that the name of neither begins so. */
function begunBy(key: string, whole: string, type: EntityType): number {
  if (key.startsWith(whole)) return key.length
  return type === 'STATE' && key.includes(` ${whole}`) ? LONG / 2 + key.length : LONG
}

/** States are looked for most, and an id of a norm begins as the name of who agreed on it. */
function placeOf(type: EntityType): number {
  if (type === 'STATE') return 0
  return type === 'NORM' ? 2 * LONG : LONG
}
