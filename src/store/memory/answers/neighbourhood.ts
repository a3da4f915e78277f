import type { Entity, TieKey } from '../../../domain.js'
import type { Params } from '../../store.js'
import { neighborsByRelation } from '../paths/neighbors.js'
import { at } from '../graph/at.js'
import { byText } from '../../../by-text.js'
import { compareNames } from '../graph/compare.js'
import type { Graph } from '../graph/graph.js'
import { nodesOfId } from '../graph/nodes.js'
import { relationsAsked } from '../graph/relations.js'
import { outNeighbors, viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'
import { itemAt } from '../../../lists/list.js'

export const neighbourhood: Answer<'neighbourhood'> = (graph, params) => {
  return rings(graph, params)
    .flatMap((ring, distance) => inOrder(graph, ring).map((entity) => ({ entity, distance })))
    .slice(0, params.first)
}

export const tiesAmong: Answer<'tiesAmong'> = (graph, params) => {
  const view = viewOf(graph, params)
  const numbersOf = (ids: readonly string[]) => new Set(ids.flatMap((id) => nodesOfId(graph, id)))
  const nodes = numbersOf(params.ids)
  const all = numbersOf([...params.ids, ...params.others])
  const among = inOrder(graph, [...all]).map((entity) => ({ entity, node: graph.numbers.get(entity.id) ?? -1 }))
  return relationsAsked(params.relations)
    .flatMap((relation) =>
      among.flatMap(({ entity, node }) => {
        const wanted = nodes.has(node) ? all : nodes
        const reached = outNeighbors(view, relation, node).filter((other) => wanted.has(other))
        return inOrder(graph, reached).map((to) => ({ from: entity, relation, to }))
      }),
    )
    .sort(compareTies)
    .slice(0, params.first)
    .map(({ from, relation, to }): { readonly tie: TieKey } => ({ tie: { from: from.id, relation, to: to.id } }))
}

export const neighboursOutside: Answer<'neighboursOutside'> = (graph, params) => {
  const next = neighborsByRelation(viewOf(graph, params), params.relations)
  const within = new Set(params.within.flatMap((id) => nodesOfId(graph, id)))
  return [...new Set(params.ids)].sort(byText).flatMap((id) => {
    const count = nodesOfId(graph, id)
      .flatMap(next)
      .filter((node) => !within.has(node)).length
    return count === 0 ? [] : [{ id, count }]
  })
}

/** The nodes at each distance; no further than it takes to find as many as are asked for. */
function rings(graph: Graph, params: Params<'neighbourhood'>): readonly (readonly number[])[] {
  const next = neighborsByRelation(viewOf(graph, params), params.relations)
  const middle = [...new Set(params.of.flatMap((id) => nodesOfId(graph, id)))]
  const known = new Set(middle)
  const found = [middle]
  for (let distance = 1; distance <= params.depth && known.size < params.first; distance++) {
    const ring = new Set(at(found, distance - 1).flatMap(next).filter((node) => !known.has(node))) // prettier-ignore
    for (const node of ring) known.add(node)
    found.push([...ring])
  }
  return found
}

const inOrder = ({ entities }: Graph, nodes: readonly number[]): readonly Entity[] =>
  nodes.map((node) => itemAt(entities, node)).sort(compareNames)

interface Ends {
  readonly from: Entity
  readonly relation: TieKey['relation']
  readonly to: Entity
}

/** By relation and the names of the ends first, and then by their ids. */
function compareTies(a: Ends, b: Ends): number {
  return (
    byText(a.relation, b.relation) ||
    byText(a.from.sortKey, b.from.sortKey) ||
    byText(a.to.sortKey, b.to.sortKey) ||
    byText(a.from.id, b.from.id) ||
    byText(a.to.id, b.to.id)
  )
}
