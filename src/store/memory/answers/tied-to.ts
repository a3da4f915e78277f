import { byParent } from '../lists/by-parent.js'
import { entityAt } from '../graph/nodes.js'
import { byDate, page } from '../lists/page.js'
import { agreementNumbersTied, compareTied } from '../lists/tied-to.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const agreementsTiedTo: Answer<'agreementsTiedTo'> = (graph, params) => {
  const agreementsOf = agreementNumbersTied(viewOf(graph, params), params.filter)
  const agreementAt = (node: number) => entityAt(graph, 'AGREEMENT', node)
  return byParent(params.tiedTo, compareTied, (tied) =>
    page(agreementsOf(tied), (node) => byDate(agreementAt(node)), params).map(({ item, key }) => {
      return { tiedToId: tied.id, agreement: agreementAt(item), key }
    }),
  )
}

export const agreementsTiedToCount: Answer<'agreementsTiedToCount'> = (graph, params) => {
  const agreementsOf = agreementNumbersTied(viewOf(graph, params), params.filter)
  return byParent(params.tiedTo, compareTied, (tied) => [{ tiedToId: tied.id, count: agreementsOf(tied).length }])
}
