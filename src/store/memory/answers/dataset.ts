import { always } from '../scope/claims-between.js'
import { isOneOf, testsWhere } from '../graph/presence.js'
import { relations } from '../graph/relations.js'
import { endsOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const loaded: Answer<'loaded'> = (graph) => (graph.loaded === null ? [] : [{ loaded: graph.loaded }])

export const relationCounts: Answer<'relationCounts'> = (graph) =>
  relations
    .map((relation) => {
      const ties = (node: number) => endsOf(graph, graph.outgoing, relation, node, always).length
      return { relation, count: graph.ids.reduce((sum, _, node) => sum + ties(node), 0) }
    })
    .filter(({ count }) => count > 0)

export const sources: Answer<'sources'> = (graph, { ids }) => {
  const tests = testsWhere(ids, (asked) => isOneOf(asked, ({ id }: { readonly id: string }) => id))
  return graph.sources.filter((source) => tests.every((test) => test(source))).map((source) => ({ source }))
}

export const openQuestions: Answer<'openQuestions'> = (graph, { ids, aboutIds }) =>
  graph.openQuestions
    .filter(({ id }) => ids === null || ids.includes(id))
    .filter((question) => aboutIds === null || question.aboutIds.some((id) => aboutIds.includes(id)))
    .map((openQuestion) => ({ openQuestion }))
