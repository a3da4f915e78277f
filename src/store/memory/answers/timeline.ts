import type { Agreement, State } from '../../../domain.js'
import { byId } from '../lists/by-parent.js'
import { isPresent } from '../graph/presence.js'
import { entityAt, nodesOf } from '../graph/nodes.js'
import { agreementsReflecting, assessedFor } from '../lists/norms.js'
import { byAge, byName, compareKeys } from '../lists/page.js'
import { statesParty } from '../lists/shared.js'
import { matchingAgreements } from '../filters/matching-agreements.js'
import { byText } from '../../../by-text.js'
import { claimsBetween } from '../scope/claims-between.js'
import type { View } from '../scope/view.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const normTimeline: Answer<'normTimeline'> = (graph, params) => {
  const reflecting = agreementsReflecting(viewOf(graph, params), params.filter)
  return [...new Set(params.normIds.flatMap(reflecting))]
    .map((node) => entityAt(graph, 'AGREEMENT', node))
    .sort((a, b) => compareKeys(byAge(a), byAge(b)))
    .flatMap((agreement) => yearsOf(agreement).map((year) => ({ year, agreement })))
}

export const statesSinceNorms: Answer<'statesSinceNorms'> = (graph, params) => {
  const view = viewOf(graph, params)
  const reflecting = agreementsReflecting(view, params.filter)
  return byId(params.normIds, (normId) => {
    const first = new Map<State, number>()
    for (const agreement of reflecting(normId))
      for (const made of yearsOf(entityAt(graph, 'AGREEMENT', agreement)))
        for (const node of statesParty(view, agreement)) {
          const state = entityAt(graph, 'STATE', node)
          const year = params.by === 'ADOPTION' ? made : yearJoined(view, node, agreement)
          first.set(state, Math.min(year, first.get(state) ?? year))
        }
    return [...first]
      .map(([state, year]) => ({ normId, state, year }))
      .sort((a, b) => a.year - b.year || compareKeys(byName(a.state), byName(b.state)))
  })
}

/** The year of the first claim that counts and makes a state party to an agreement. */
function yearJoined({ graph, tieCounts }: View, state: number, agreement: number): number {
  const starts = claimsBetween(graph, state, 'PARTY_TO', agreement, tieCounts).map(({ starts }) => starts)
  return Number((starts.sort(byText)[0] ?? '').slice(0, 4))
}

export const assessedByYear: Answer<'assessedByYear'> = (graph, params) => {
  const view = viewOf(graph, params)
  const norms = params.normIds.flatMap((id) => nodesOf(graph, 'NORM', id))
  const assessed = new Set(norms.flatMap((norm) => assessedFor(graph, norm, view.claimCounts)))
  const years = new Map<number, { readonly count: number; readonly assessed: number }>()
  for (const node of matchingAgreements(view, params.filter))
    for (const year of yearsOf(entityAt(graph, 'AGREEMENT', node))) {
      const known = years.get(year) ?? { count: 0, assessed: 0 }
      years.set(year, { count: known.count + 1, assessed: known.assessed + (assessed.has(node) ? 1 : 0) })
    }
  return [...years].map(([year, counts]) => ({ year, ...counts })).sort((a, b) => a.year - b.year)
}

/** The year of an agreement; none where it has no date. */
const yearsOf = ({ date }: Agreement): readonly number[] => (isPresent(date) ? [Number(date.slice(0, 4))] : [])
