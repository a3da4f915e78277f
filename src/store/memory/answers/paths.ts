import { StoreError } from '../../../errors.js'
import type { TieKey } from '../../../domain.js'
import type { Params } from '../../store.js'
import type { NeighborsOf } from '../paths/neighbors.js'
import { neighborsByRelation } from '../paths/neighbors.js'
import { at } from '../graph/at.js'
import { claimsBetween } from '../scope/claims-between.js'
import { compareNames } from '../graph/compare.js'
import { nodesOfId } from '../graph/nodes.js'
import { relationsAsked } from '../graph/relations.js'
import type { View } from '../scope/view.js'
import { viewOf } from '../scope/view.js'
import type { BfsLevels } from '../paths/shortest-paths.js'
import { countWays, listWays, shortestPathLevels } from '../paths/shortest-paths.js'
import type { Answer } from './answer.js'
import { itemAt } from '../../../lists/list.js'

export const shortestPaths: Answer<'shortestPaths'> = (graph, params) => {
  const view = viewOf(graph, params)
  const { layers, next } = found(view, params)
  const ways = listWays(layers, next, (a, b) => compareNames(itemAt(graph.entities, a), itemAt(graph.entities, b)))
  const first = Array.from({ length: params.first }, () => ways.next()).flatMap(({ value }) => (value ? [value] : []))
  return first.map((way) => ({
    entities: way.map((node) => itemAt(graph.entities, node)),
    steps: way.slice(1).map((node, place) => tiesBetween(view, at(way, place), node, params.relations)),
  }))
}

export const shortestPathsCount: Answer<'shortestPathsCount'> = (graph, params) => {
  const { layers, next } = found(viewOf(graph, params), params)
  return [{ count: countWays(layers, next) }]
}

interface Found {
  readonly layers: BfsLevels
  readonly next: NeighborsOf
}

function found(view: View, params: Params<'shortestPathsCount'>): Found {
  const { graph } = view
  const [from] = nodesOfId(graph, params.from)
  const [to] = nodesOfId(graph, params.to)
  const avoided = new Set((params.avoiding ?? []).flatMap((id) => nodesOfId(graph, id)))
  if (from === undefined || to === undefined || (from !== to && avoided.has(to))) return NOTHING
  avoided.delete(from)
  const beside = bounded(neighborsByRelation(view, params.relations), MOST_LOOKED_AT)
  const next: NeighborsOf = avoided.size === 0 ? beside : (node) => beside(node).filter((other) => !avoided.has(other))
  return { layers: shortestPathLevels(graph.entities.length, from, to, params.maxLength, next), next }
}

const NOTHING: Found = { layers: [], next: () => [] }

/** Some seconds of work, which a graph of millions of ties may take to be searched and listed. */
const MOST_LOOKED_AT = 50_000_000

/** @throws StoreError where the search takes more steps than are allowed. */
export function bounded(next: NeighborsOf, most: number): NeighborsOf {
  let left = most
  return (node) => {
    const others = next(node)
    left -= others.length
    if (left < 0) throw new StoreError('STORE_TIMEOUT', `gave up after ${most} steps from one entity to another`, false)
    return others
  }
}

function tiesBetween(view: View, one: number, other: number, asked: Params<'shortestPaths'>['relations']) {
  const ends = [[one, other] as const, [other, one] as const]
  return relationsAsked(asked).flatMap((relation): readonly TieKey[] =>
    ends
      .filter(([from, to]) => claimsBetween(view.graph, from, relation, to, view.tieCounts).length > 0)
      .map(([from, to]) => ({ from: at(view.graph.ids, from), relation, to: at(view.graph.ids, to) })),
  )
}
