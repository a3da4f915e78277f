import { byId } from '../lists/by-parent.js'
import type { Graph } from '../graph/graph.js'
import { entityAt, isA, nodesOf } from '../graph/nodes.js'
import { normsInOrder, normsOfSet } from '../lists/norms.js'
import type { View } from '../scope/view.js'
import { endsOf, outNeighbors, viewOf } from '../scope/view.js'
import { isPresent } from '../graph/presence.js'
import type { Answer } from './answer.js'

export const additionalNorms: Answer<'additionalNorms'> = (graph, params) => {
  const view = viewOf(graph, params)
  return byId(params.agreementIds, (agreementId) =>
    nodesOf(graph, 'AGREEMENT', agreementId).flatMap((agreement) => {
      const assessed = setsAssessedFor(view, agreement)
      const norms = normsInOrder(graph, carriedBy(view, agreement))
      return norms
        .filter(({ setId }) => !isPresent(setId) || !assessed.has(setId))
        .map((norm) => ({ agreementId, norm }))
    }),
  )
}

/** The norms that an agreement sets out, one by one or as a whole set, or reflects. */
function carriedBy(view: View, agreement: number): readonly number[] {
  const { graph } = view
  const setOut = outNeighbors(view, 'SETS_OUT', agreement)
  const ofSets = setOut
    .filter(isA(graph, 'NORM_SET'))
    .flatMap((set) => normsOfSet(graph, entityAt(graph, 'NORM_SET', set).id))
  return [...setOut.filter(isA(graph, 'NORM')), ...ofSets, ...outNeighbors(view, 'REFLECTS', agreement)]
}

/** The ids of the sets for a norm of which claims that count assess an agreement. */
function setsAssessedFor({ graph, claimCounts }: View, agreement: number): ReadonlySet<string> {
  const answered = (['REFLECTS', 'ASSESSED'] as const).flatMap((relation) =>
    endsOf(graph, graph.outgoing, relation, agreement, claimCounts),
  )
  return new Set(answered.flatMap((norm) => setsOf(graph, norm)))
}

function setsOf(graph: Graph, norm: number): readonly string[] {
  const { setId } = entityAt(graph, 'NORM', norm)
  return isPresent(setId) ? [setId] : []
}
