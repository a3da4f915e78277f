import type { Params } from '../../store.js'
import { agreementFilter } from '../filters/agreement-filter.js'
import { byId } from '../lists/by-parent.js'
import { testsWhere } from '../graph/presence.js'
import type { Graph } from '../graph/graph.js'
import { entityAt, nodesOfId } from '../graph/nodes.js'
import { assessedFor, normsInOrder, normsOfSet } from '../lists/norms.js'
import { byName, page } from '../lists/page.js'
import { holds } from '../filters/text.js'
import { inNeighbors, viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const norms: Answer<'norms'> = (graph, params) => {
  const normAt = (node: number) => entityAt(graph, 'NORM', node)
  const found = normsFound(graph, params)
  return page(found, (node) => byName(normAt(node)), params).map(({ item, key }) => ({ norm: normAt(item), key }))
}

export const normsCount: Answer<'normsCount'> = (graph, params) => [{ count: normsFound(graph, params).length }]

export const normsOfSets: Answer<'normsOfSets'> = (graph, { setIds }) =>
  byId(setIds, (setId) => normsInOrder(graph, normsOfSet(graph, setId)).map((norm) => ({ setId, norm })))

export const normFrequency: Answer<'normFrequency'> = (graph, params) => {
  const view = viewOf(graph, params)
  const matches = agreementFilter(view, params.filter)
  return normsInOrder(graph, normsOfSet(graph, params.setId)).flatMap((norm) =>
    nodesOfId(graph, norm.id).map((node) => {
      const assessed = assessedFor(graph, node, view.claimCounts).filter(matches)
      return { norm, count: inNeighbors(view, 'REFLECTS', node).filter(matches).length, of: assessed.length }
    }),
  )
}

function normsFound(graph: Graph, { setId, text }: Params<'normsCount'>): readonly number[] {
  const tests = testsWhere(text, holds)
  const inSet = setId === null ? graph.byType.NORM : normsOfSet(graph, setId)
  return inSet.filter((node) => tests.every((test) => test(entityAt(graph, 'NORM', node))))
}
