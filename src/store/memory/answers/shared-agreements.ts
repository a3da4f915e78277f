import type { StatePairKey } from '../../../domain.js'
import { byParent } from '../lists/by-parent.js'
import { byText } from '../../../by-text.js'
import { entityAt, nodesOf } from '../graph/nodes.js'
import { normsInOrder } from '../lists/norms.js'
import { byDate, page } from '../lists/page.js'
import { agreementsOf } from '../lists/shared.js'
import type { View } from '../scope/view.js'
import { outNeighbors, viewOf } from '../scope/view.js'
import type { Params } from '../../store.js'
import type { Answer } from './answer.js'

export const sharedAgreements: Answer<'sharedAgreements'> = (graph, params) => {
  const sharedBy = agreementsShared(viewOf(graph, params), params)
  const agreementAt = (node: number) => entityAt(graph, 'AGREEMENT', node)
  return byParent(params.pairs, comparePairs, (pair) =>
    page(sharedBy(pair), (node) => byDate(agreementAt(node)), params).map(({ item, key }) => {
      return { pairId: pairId(pair), agreement: agreementAt(item), key }
    }),
  )
}

export const normsOfPairs: Answer<'normsOfPairs'> = (graph, params) => {
  const view = viewOf(graph, params)
  const sharedBy = agreementsShared(view, params)
  return byParent(params.pairs, comparePairs, (pair) => {
    const norms = sharedBy(pair).flatMap((agreement) => outNeighbors(view, 'REFLECTS', agreement))
    return normsInOrder(graph, norms).map((norm) => ({ pairId: pairId(pair), norm }))
  })
}

/** The agreements that the two states of a pair share. */
function agreementsShared(view: View, { filter, commitments }: Pick<Params<'normsOfPairs'>, 'filter' | 'commitments'>) {
  const joined = agreementsOf(view, filter, commitments)
  const joinedBy = (id: string) => nodesOf(view.graph, 'STATE', id).flatMap(joined)
  return ({ a, b }: StatePairKey): readonly number[] => {
    const others = new Set(joinedBy(b))
    return joinedBy(a).filter((agreement) => others.has(agreement))
  }
}

const pairId = ({ a, b }: StatePairKey) => `${a}.${b}`

const comparePairs = (one: StatePairKey, other: StatePairKey) => byText(pairId(one), pairId(other))
