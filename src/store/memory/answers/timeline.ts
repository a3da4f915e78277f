import type { Agreement, State } from '../../../domain.js'
import { byId } from '../lists/by-parent.js'
import { isPresent } from '../graph/presence.js'
import { entityAt } from '../graph/nodes.js'
import { agreementsReflecting } from '../lists/norms.js'
import { byAge, byName, compareKeys } from '../lists/page.js'
import { statesParty } from '../lists/shared.js'
import { viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'

export const normTimeline: Answer<'normTimeline'> = (graph, params) =>
  agreementsReflecting(
    viewOf(graph, params),
    params.filter,
  )(params.normId)
    .map((node) => entityAt(graph, 'AGREEMENT', node))
    .sort((a, b) => compareKeys(byAge(a), byAge(b)))
    .flatMap((agreement) => yearsOf(agreement).map((year) => ({ year, agreement })))

export const statesSinceNorms: Answer<'statesSinceNorms'> = (graph, params) => {
  const view = viewOf(graph, params)
  const reflecting = agreementsReflecting(view, params.filter)
  return byId(params.normIds, (normId) => {
    const first = new Map<State, number>()
    for (const agreement of reflecting(normId))
      for (const year of yearsOf(entityAt(graph, 'AGREEMENT', agreement)))
        for (const state of statesParty(view, agreement).map((node) => entityAt(graph, 'STATE', node)))
          first.set(state, Math.min(year, first.get(state) ?? year))
    return [...first]
      .map(([state, year]) => ({ normId, state, year }))
      .sort((a, b) => a.year - b.year || compareKeys(byName(a.state), byName(b.state)))
  })
}

/** The year of an agreement; none where it has no date. */
const yearsOf = ({ date }: Agreement): readonly number[] => (isPresent(date) ? [Number(date.slice(0, 4))] : [])
