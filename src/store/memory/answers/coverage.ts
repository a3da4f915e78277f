import { nodesOf, nodesOfId } from '../graph/nodes.js'
import { assessedFor, normsInOrder, normsOfSet } from '../lists/norms.js'
import { agreementsOf } from '../lists/shared.js'
import { inNeighbors, viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const normCoverage: Answer<'normCoverage'> = (graph, params) => {
  const view = viewOf(graph, params)
  const joined = agreementsOf(view, params.filter)
  const states = [...new Set(params.stateIds)]
    .sort()
    .flatMap((id) => nodesOf(graph, 'STATE', id).map((node) => ({ id, agreements: joined(node) })))
  return normsInOrder(graph, normsOfSet(graph, params.setId)).flatMap((norm) =>
    nodesOfId(graph, norm.id).map((node) => {
      const partyToOneOf = (agreements: readonly number[]) => {
        const wanted = new Set(agreements)
        return states.filter((state) => state.agreements.some((agreement) => wanted.has(agreement))).map(({ id }) => id)
      }
      const reflectedForIds = partyToOneOf(inNeighbors(view, 'REFLECTS', node))
      const assessedForIds = partyToOneOf(assessedFor(graph, node, view.claimCounts))
      return { norm, reflectedForIds, notFoundForIds: assessedForIds.filter((id) => !reflectedForIds.includes(id)) }
    }),
  )
}
