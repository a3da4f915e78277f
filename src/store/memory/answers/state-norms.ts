import type { StateNormKey } from '../../../domain.js'
import { answerClaims } from '../scope/answer-claims.js'
import { byDistinctId, byId, byParent } from '../lists/by-parent.js'
import { byText } from '../../../by-text.js'
import type { Graph } from '../graph/graph.js'
import { entityAt, nodesOf } from '../graph/nodes.js'
import { agreementsReflecting, normsInOrder } from '../lists/norms.js'
import { byDate, byName, page } from '../lists/page.js'
import { agreementsOf, statesParty } from '../lists/shared.js'
import { inNeighbors, outNeighbors, viewOf } from '../scope/view.js'
import type { Params } from '../../store.js'
import type { Answer } from './answer.js'

export const agreementsOfStateNorms: Answer<'agreementsOfStateNorms'> = (graph, params) => {
  const view = viewOf(graph, params)
  const reflecting = reflectingAgreements(graph, params)
  const agreementAt = (node: number) => entityAt(graph, 'AGREEMENT', node)
  return byParent(params.stateNorms, compareStateNorms, (asked) =>
    nodesOf(graph, 'NORM', asked.normId).flatMap((norm) =>
      page(reflecting(asked), (node) => byDate(agreementAt(node)), params).map(({ item, key }) => {
        return { ...asked, agreement: agreementAt(item), claims: answerClaims(view, item, norm), key }
      }),
    ),
  )
}

export const agreementsOfStateNormsCount: Answer<'agreementsOfStateNormsCount'> = (graph, params) => {
  const reflecting = reflectingAgreements(graph, params)
  return byParent(params.stateNorms, compareStateNorms, (asked) => [{ ...asked, count: reflecting(asked).length }])
}

export const normsOfStates: Answer<'normsOfStates'> = (graph, params) => {
  const view = viewOf(graph, params)
  const joined = agreementsOf(view, params.filter)
  return byDistinctId(params.stateIds, (stateId) => {
    const agreements = nodesOf(graph, 'STATE', stateId).flatMap(joined)
    const norms = normsInOrder(
      graph,
      agreements.flatMap((agreement) => outNeighbors(view, 'REFLECTS', agreement)),
    )
    return norms.filter(({ setId }) => setId === params.setId).map((norm) => ({ stateId, norm }))
  })
}

export const statesOfNorms: Answer<'statesOfNorms'> = (graph, params) => {
  const statesOf = statesWith(graph, params)
  const stateAt = (node: number) => entityAt(graph, 'STATE', node)
  return byId(params.normIds, (normId) =>
    page(statesOf(normId), (node) => byName(stateAt(node)), params).map(({ item, key }) => {
      return { normId, state: stateAt(item), key }
    }),
  )
}

export const statesOfNormsCount: Answer<'statesOfNormsCount'> = (graph, params) => {
  const statesOf = statesWith(graph, params)
  return byId(params.normIds, (normId) => [{ normId, count: statesOf(normId).length }])
}

/** The agreements of a state that reflect a norm. */
function reflectingAgreements(graph: Graph, params: Params<'agreementsOfStateNormsCount'>) {
  const view = viewOf(graph, params)
  const joined = agreementsOf(view, params.filter)
  return ({ stateId, normId }: StateNormKey): readonly number[] => {
    const reflecting = new Set(nodesOf(graph, 'NORM', normId).flatMap((norm) => inNeighbors(view, 'REFLECTS', norm)))
    return nodesOf(graph, 'STATE', stateId)
      .flatMap(joined)
      .filter((agreement) => reflecting.has(agreement))
  }
}

/** The states party to an agreement that reflects a norm. */
function statesWith(graph: Graph, params: Params<'statesOfNormsCount'>) {
  const view = viewOf(graph, params)
  const reflecting = agreementsReflecting(view, params.filter)
  return (normId: string): readonly number[] => [
    ...new Set(reflecting(normId).flatMap((agreement) => statesParty(view, agreement))),
  ]
}

const compareStateNorms = (a: StateNormKey, b: StateNormKey) =>
  byText(a.stateId, b.stateId) || byText(a.normId, b.normId)
