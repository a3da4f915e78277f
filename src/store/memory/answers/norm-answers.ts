import { answerOf } from '../../../claims/answers.js'
import type { Claim } from '../../../domain.js'
import type { Params } from '../../store.js'
import { agreementFilter } from '../filters/agreement-filter.js'
import { answerClaims } from '../scope/answer-claims.js'
import { byId } from '../lists/by-parent.js'
import { always } from '../scope/claims-between.js'
import type { Graph } from '../graph/graph.js'
import { entityAt, nodesOf, nodesOfId } from '../graph/nodes.js'
import { assessedFor, normsInOrder, normsOfSet } from '../lists/norms.js'
import { byAge, byDate, page } from '../lists/page.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const agreementsOfNorms: Answer<'agreementsOfNorms'> = (graph, params) => {
  const answering = answeringAgreements(graph, params)
  const agreementAt = (node: number) => entityAt(graph, 'AGREEMENT', node)
  return byId(params.normIds, (normId) =>
    nodesOf(graph, 'NORM', normId).flatMap((norm) =>
      page(answering(norm), ({ agreement }) => byDate(agreementAt(agreement)), params).map(({ item, key }) => {
        return { normId, agreement: agreementAt(item.agreement), claims: item.claims, key }
      }),
    ),
  )
}

export const agreementsOfNormsCount: Answer<'agreementsOfNormsCount'> = (graph, params) => {
  const answering = answeringAgreements(graph, params)
  return byId(params.normIds, (normId) => {
    return [{ normId, count: nodesOf(graph, 'NORM', normId).flatMap(answering).length }]
  })
}

export const assessments: Answer<'assessments'> = (graph, params) => {
  const view = viewOf(graph, params)
  const norms = normsInOrder(graph, normsOfSet(graph, params.setId))
  const inOrder = norms.flatMap((norm) => nodesOfId(graph, norm.id).map((node) => ({ norm, node })))
  return byId(params.agreementIds, (agreementId) =>
    nodesOf(graph, 'AGREEMENT', agreementId).flatMap((agreement) =>
      inOrder.map(({ norm, node }) => ({ agreementId, norm, claims: answerClaims(view, agreement, node) })),
    ),
  )
}

export const assessedAgreements: Answer<'assessedAgreements'> = (graph, params) => {
  const agreementAt = (node: number) => entityAt(graph, 'AGREEMENT', node)
  const found = assessedForSet(graph, params)
  return page(found, (node) => byAge(agreementAt(node)), params).map(({ item, key }) => {
    return { agreement: agreementAt(item), key }
  })
}

export const assessedAgreementsCount: Answer<'assessedAgreementsCount'> = (graph, params) => [
  { count: assessedForSet(graph, params).length },
]

/** The agreements that claims which count assess for a norm of a set. */
function assessedForSet(graph: Graph, params: Params<'assessedAgreementsCount'>): readonly number[] {
  const view = viewOf(graph, params)
  const assessed = normsOfSet(graph, params.setId).flatMap((norm) => assessedFor(graph, norm, view.claimCounts))
  return [...new Set(assessed)].filter(agreementFilter(view, params.filter))
}

interface Answering {
  readonly agreement: number
  readonly claims: readonly Claim[]
}

/** The agreements that give one of the answers to a norm, with the claims of the answer. */
function answeringAgreements(graph: Graph, params: Params<'agreementsOfNormsCount'>) {
  const view = viewOf(graph, params)
  const matches = agreementFilter(view, params.filter)
  const anyone = params.answers.includes('NOT_ASSESSED')
  const candidates = (norm: number) => (anyone ? graph.byType.AGREEMENT : assessedFor(graph, norm, always))
  return (norm: number): readonly Answering[] =>
    candidates(norm)
      .filter(matches)
      .map((agreement) => ({ agreement, claims: answerClaims(view, agreement, norm) }))
      .filter(({ claims }) => params.answers.includes(answerOf(claims)))
}
