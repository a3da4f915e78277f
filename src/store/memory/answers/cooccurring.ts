import type { Params } from '../../store.js'
import { byId } from '../lists/by-parent.js'
import type { Graph } from '../graph/graph.js'
import { entityAt, nodesOf } from '../graph/nodes.js'
import { byName, page } from '../lists/page.js'
import { agreementsReflecting } from '../lists/norms.js'
import { outNeighbors, viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const cooccurringNorms: Answer<'cooccurringNorms'> = (graph, params) => {
  const view = viewOf(graph, params)
  const reflecting = agreementsReflecting(view, params.filter)
  const foundWith = cooccurringWith(graph, params)
  const keyOf = ({ node, shared }: Found) => ({ ...byName(entityAt(graph, 'NORM', node)), number: 0 - shared })
  return byId(params.normIds, (normId) => {
    const own = reflecting(normId).length
    return page(foundWith(normId), keyOf, params).map(({ item: { node, shared }, key }) => {
      const found = entityAt(graph, 'NORM', node)
      return { normId, found, shared, either: own + reflecting(found.id).length - shared, key }
    })
  })
}

export const cooccurringNormsCount: Answer<'cooccurringNormsCount'> = (graph, params) => {
  const foundWith = cooccurringWith(graph, params)
  return byId(params.normIds, (normId) => [{ normId, count: foundWith(normId).length }])
}

interface Found {
  readonly node: number
  readonly shared: number
}

/** The norms that agreements which reflect a norm reflect too, with how many do. */
function cooccurringWith(graph: Graph, params: Params<'cooccurringNormsCount'>) {
  const view = viewOf(graph, params)
  const reflecting = agreementsReflecting(view, params.filter)
  return (normId: string): readonly Found[] => {
    const [own] = nodesOf(graph, 'NORM', normId)
    const shared = new Map<number, number>()
    for (const norm of reflecting(normId).flatMap((agreement) => outNeighbors(view, 'REFLECTS', agreement)))
      if (norm !== own) shared.set(norm, (shared.get(norm) ?? 0) + 1)
    return [...shared].map(([node, count]) => ({ node, shared: count }))
  }
}
