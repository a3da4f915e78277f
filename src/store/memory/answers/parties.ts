import { at } from '../graph/at.js'
import { byId } from '../lists/by-parent.js'
import { claimsBetween } from '../scope/claims-between.js'
import { isOneOf, when } from '../graph/given.js'
import type { Graph } from '../graph/graph.js'
import { entityAt, nodesOf, nodesOfId } from '../graph/nodes.js'
import type { NodeTest } from '../graph/nodes.js'
import { byDate, byName, page } from '../lists/page.js'
import { agreementsOf } from '../lists/shared.js'
import { into, viewOf } from '../scope/view.js'
import type { Params } from '../../store.js'
import type { Answer } from './answer.js'

export const agreementsOfParties: Answer<'agreementsOfParties'> = (graph, params) => {
  const view = viewOf(graph, params)
  const joined = agreementsOf(view, params.filter)
  const agreementAt = (node: number) => entityAt(graph, 'AGREEMENT', node)
  return byId(params.partyIds, (partyId) =>
    nodesOfId(graph, partyId).flatMap((party) =>
      page(joined(party), (node) => byDate(agreementAt(node)), params).map(({ item, key }) => {
        const claims = claimsBetween(graph, party, 'PARTY_TO', item, view.tieCounts)
        return { partyId, agreement: agreementAt(item), claims, key }
      }),
    ),
  )
}

export const agreementsOfPartiesCount: Answer<'agreementsOfPartiesCount'> = (graph, params) => {
  const joined = agreementsOf(viewOf(graph, params), params.filter)
  return byId(params.partyIds, (partyId) => [{ partyId, count: nodesOfId(graph, partyId).flatMap(joined).length }])
}

export const partiesOfAgreements: Answer<'partiesOfAgreements'> = (graph, params) => {
  const view = viewOf(graph, params)
  const isAsked = ofTypes(graph, params.types)
  return byId(params.agreementIds, (agreementId) =>
    nodesOf(graph, 'AGREEMENT', agreementId).flatMap((agreement) => {
      const parties = into(view, 'PARTY_TO', agreement).filter(isAsked)
      return page(parties, (node) => byName(at(graph.entities, node)), params).map(({ item, key }) => {
        const claims = claimsBetween(graph, item, 'PARTY_TO', agreement, view.tieCounts)
        return { agreementId, party: at(graph.entities, item), claims, key }
      })
    }),
  )
}

export const partiesOfAgreementsCount: Answer<'partiesOfAgreementsCount'> = (graph, params) => {
  const view = viewOf(graph, params)
  const isAsked = ofTypes(graph, params.types)
  const partiesOf = (agreement: number) => into(view, 'PARTY_TO', agreement).filter(isAsked)
  return byId(params.agreementIds, (agreementId) => {
    return [{ agreementId, count: nodesOf(graph, 'AGREEMENT', agreementId).flatMap(partiesOf).length }]
  })
}

function ofTypes({ entities }: Graph, types: Params<'partiesOfAgreements'>['types']): NodeTest {
  const tests = when(types, (asked) => isOneOf(asked, (node: number) => at(entities, node).type))
  return (node) => tests.every((test) => test(node))
}
