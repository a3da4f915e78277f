import type { Agreement, AgreementPairKey, OrderKey } from '../../../domain.js'
import { byId, byParent } from '../lists/by-parent.js'
import { byText } from '../../../by-text.js'
import { comparedBy, type Similar, similarTo } from '../paths/likeness.js'
import { entityAt, nodesOf } from '../graph/nodes.js'
import { byName, compareKeys, page } from '../lists/page.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'
import { itemAt } from '../../../lists/list.js'

export const similarAgreements: Answer<'similarAgreements'> = (graph, params) => {
  const view = viewOf(graph, params)
  const similarOf = similarTo(view, comparedBy(view, params.by))
  const agreementAt = (node: number) => entityAt(graph, 'AGREEMENT', node)
  return byId(params.agreementIds, (agreementId) => {
    const found = nodesOf(graph, 'AGREEMENT', agreementId).flatMap(similarOf)
    return page(found, (similar) => byLikeness(similar, agreementAt(similar.node)), params).map(({ item, key }) => {
      return { agreementId, similar: agreementAt(item.node), shared: item.shared, either: item.either, key }
    })
  })
}

export const similarAgreementsCount: Answer<'similarAgreementsCount'> = (graph, params) => {
  const view = viewOf(graph, params)
  const similarOf = similarTo(view, comparedBy(view, params.by))
  return byId(params.agreementIds, (agreementId) => {
    return [{ agreementId, count: nodesOf(graph, 'AGREEMENT', agreementId).flatMap(similarOf).length }]
  })
}

export const sharedByAgreements: Answer<'sharedByAgreements'> = (graph, params) => {
  const { ends } = comparedBy(viewOf(graph, params), params.by)
  const endsOf = (id: string) => nodesOf(graph, 'AGREEMENT', id).flatMap(ends)
  return byParent(params.pairs, comparePairs, ({ a, b }) => {
    const others = new Set(endsOf(b))
    return endsOf(a)
      .filter((end) => others.has(end))
      .map((end) => itemAt(graph.entities, end))
      .sort((one, other) => compareKeys(byName(one), byName(other)))
      .slice(0, params.first)
      .map((shared) => ({ pairId: `${a}.${b}`, shared }))
  })
}

// One division of the same two whole numbers is the same in every store, to the last bit.
const byLikeness = ({ shared, either }: Similar, agreement: Agreement): OrderKey => ({
  ...byName(agreement),
  number: -shared / either,
})

const comparePairs = (one: AgreementPairKey, other: AgreementPairKey) =>
  byText(`${one.a}.${one.b}`, `${other.a}.${other.b}`)
