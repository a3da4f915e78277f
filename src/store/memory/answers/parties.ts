import type { Entity, Organization } from '../../../domain.js'
import { byText } from '../../../by-text.js'
import { byDistinctId, byId } from '../lists/by-parent.js'
import { claimsBetween } from '../scope/claims-between.js'
import { isOneOf, testsWhere } from '../graph/presence.js'
import { entityAt, nodesOf, nodesOfId } from '../graph/nodes.js'
import { byDate, byName, page } from '../lists/page.js'
import { agreementsOf } from '../lists/shared.js'
import type { EndsOf } from '../scope/standings.js'
import { partyNodes } from '../scope/standings.js'
import type { View } from '../scope/view.js'
import { inNeighbors, viewOf } from '../scope/view.js'
import type { Params, Row } from '../../store.js'
import type { Answer } from './answer.js'
import { itemAt } from '../../../lists/list.js'

export const agreementsOfParties: Answer<'agreementsOfParties'> = (graph, params) => {
  const view = viewOf(graph, params)
  const joined = agreementsOf(view, params.filter, params.commitments)
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
  const joined = agreementsOf(viewOf(graph, params), params.filter, params.commitments)
  return byId(params.partyIds, (partyId) => [{ partyId, count: nodesOfId(graph, partyId).flatMap(joined).length }])
}

export const partiesOfAgreements: Answer<'partiesOfAgreements'> = (graph, params) => {
  const view = viewOf(graph, params)
  const partiesAsked = partiesAskedFor(view, params)
  return byId(params.agreementIds, (agreementId) =>
    nodesOf(graph, 'AGREEMENT', agreementId).flatMap((agreement) => {
      return page(partiesAsked(agreement), (node) => byName(itemAt(graph.entities, node)), params).map(
        ({ item, key }) => {
          const claims = claimsBetween(graph, item, 'PARTY_TO', agreement, view.tieCounts)
          return { agreementId, party: itemAt(graph.entities, item), claims, key }
        },
      )
    }),
  )
}

export const partiesOfAgreementsCount: Answer<'partiesOfAgreementsCount'> = (graph, params) => {
  const partiesAsked = partiesAskedFor(viewOf(graph, params), params)
  return byId(params.agreementIds, (agreementId) => {
    return [{ agreementId, count: nodesOf(graph, 'AGREEMENT', agreementId).flatMap(partiesAsked).length }]
  })
}

export const supporterCountsOfAgreements: Answer<'supporterCountsOfAgreements'> = (graph, params) => {
  const view = viewOf(graph, params)
  return byDistinctId(params.agreementIds, (agreementId) => {
    const parties = nodesOf(graph, 'AGREEMENT', agreementId).flatMap((agreement) =>
      inNeighbors(view, 'PARTY_TO', agreement),
    )
    return countsByKind(parties.map((party) => itemAt(graph.entities, party))).map((row) => ({ agreementId, ...row }))
  })
}

type CountOfKind = Omit<Row<'supporterCountsOfAgreements'>, 'agreementId'>

/** The most first, then by type and kind; what has no kind comes last. */
function countsByKind(parties: readonly Entity[]): readonly CountOfKind[] {
  const counts = new Map<string, CountOfKind>()
  for (const party of parties) {
    const { type } = party
    const kind = party.type === 'ORGANIZATION' ? party.kind : null
    const key = `${type} ${kind ?? ''}`
    counts.set(key, { type, kind, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || byText(a.type, b.type) || byText(a.kind ?? AFTER_ALL, b.kind ?? AFTER_ALL),
  )
}

// Sorts after every letter of a code.
const AFTER_ALL = '~'

/** Those of the parties of an agreement that are asked for. */
function partiesAskedFor(view: View, params: Params<'partiesOfAgreementsCount'>): EndsOf {
  const { ids, types, kinds, homes, commitments } = params
  const tests = [
    ...testsWhere(ids, (asked) => isOneOf(asked, ({ id }: Entity) => id)),
    ...testsWhere(types, (asked) => isOneOf(asked, ({ type }: Entity) => type)),
    ...testsWhere(kinds, (asked) => isOneOf(asked, (party: Entity) => (isOrganization(party) ? party.kind : null))),
    ...testsWhere(homes, (asked) => isOneOf(asked, (party: Entity) => (isOrganization(party) ? party.homeId : null))),
  ]
  const parties = partyNodes(view, { commitments })
  return (agreement) =>
    parties(agreement).filter((node) => tests.every((test) => test(itemAt(view.graph.entities, node))))
}

const isOrganization = (entity: Entity): entity is Organization => entity.type === 'ORGANIZATION'
