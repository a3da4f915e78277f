import type { TiedTo } from '../../../domain.js'
import type { AgreementFilter, Maybe } from '../scope/arguments.js'
import { agreementFilter } from '../filters/agreement-filter.js'
import { byText } from '../../../by-text.js'
import { nodesOfId } from '../graph/nodes.js'
import { inSets } from '../filters/sets.js'
import type { View } from '../scope/view.js'
import { inNeighbors, outNeighbors } from '../scope/view.js'

/** The agreements asked after that are tied as a TiedTo asks. */
export function agreementNumbersTied(view: View, filter: Maybe<AgreementFilter>): (tied: TiedTo) => readonly number[] {
  const { graph } = view
  const matches = agreementFilter(view, filter)
  const endsOf = (agreement: number) => [
    ...inNeighbors(view, 'PARTY_TO', agreement),
    ...outNeighbors(view, 'REFLECTS', agreement),
  ]
  const tiedAt = (end: number) => [...outNeighbors(view, 'PARTY_TO', end), ...inNeighbors(view, 'REFLECTS', end)]
  return ({ all, any, none }) => {
    const [first] = all
    const found = first === undefined ? graph.byType.AGREEMENT : nodesOfId(graph, first).flatMap(tiedAt)
    if (all.length + none.length === 0 && any === null) return found.filter(matches)
    const isTied = inSets(graph, [{ all, any, none }])
    return found.filter((agreement) => matches(agreement) && isTied(endsOf(agreement)))
  }
}

export const compareTied = (a: TiedTo, b: TiedTo) => byText(a.id, b.id)
