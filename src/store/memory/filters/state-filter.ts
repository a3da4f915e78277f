import { existsAt } from '../../../claims/exists-at.js'
import type { State } from '../../../domain.js'
import { lastInstant } from '../../../partial-date.js'
import { agreementFilter } from './agreement-filter.js'
import type { Maybe, PartySetFilter, StateFilter } from '../scope/arguments.js'
import { isPresent, isOneOf, testsWhere } from '../graph/presence.js'
import { memo } from './memo.js'
import type { NodeTest } from '../graph/nodes.js'
import { entityAt } from '../graph/nodes.js'
import { memberSetTests, partySetTests, setTests } from './sets.js'
import { holds } from './text.js'
import type { EndsOf } from '../scope/standings.js'
import { belongingsOf, joinedBy } from '../scope/standings.js'
import type { View } from '../scope/view.js'
import { outNeighbors } from '../scope/view.js'

/** Whether a state exists and matches a StateFilter: first by its own fields, which costs little. */
export function stateFilter(view: View, filter: Maybe<StateFilter>): NodeTest {
  const now = lastInstant(view.asOf)
  const own = [(state: State) => existsAt(state, now), ...ownTests(filter ?? {})]
  const tied = tiedTests(view, filter ?? {})
  return memo(view.graph.entities.length, (node) => {
    const state = entityAt(view.graph, 'STATE', node)
    return own.every((test) => test(state)) && tied.every((test) => test(node))
  })
}

function ownTests({ ids, regions, standings, text }: StateFilter): readonly ((state: State) => boolean)[] {
  return [
    ...testsWhere(ids, (asked) => isOneOf(asked, ({ id }: State) => id)),
    ...testsWhere(regions, withinOneOf),
    ...testsWhere(standings, (asked) => isOneOf(asked, ({ standing }: State) => standing)),
    ...testsWhere(text, holds),
  ]
}

function withinOneOf(regions: readonly string[]): (state: State) => boolean {
  const isRegion = isOneOf(regions, ({ region }: State) => region)
  const isSubregion = isOneOf(regions, ({ subregion }: State) => subregion)
  return (state) => isRegion(state) || isSubregion(state)
}

function tiedTests(view: View, filter: StateFilter): readonly NodeTest[] {
  const { graph } = view
  const matches = agreementFilter(view, filter.through)
  const through = (terms: PartySetFilter): EndsOf => {
    const joined = joinedBy(view, terms)
    return (state) => joined(state).filter(matches)
  }
  const joined = through({})
  return [
    ...memberSetTests(graph, filter.memberOf, (terms) => belongingsOf(view, terms)),
    ...partySetTests(graph, filter.partyTo, through),
    ...throughTests(filter, joined),
    ...setTests(graph, filter.reflects, (state) => reflectedBy(view, joined(state))),
  ]
}

function reflectedBy(view: View, agreements: readonly number[]): readonly number[] {
  return [...new Set(agreements.flatMap((agreement) => outNeighbors(view, 'REFLECTS', agreement)))]
}

/** `through` without `partyTo` and `reflects` asks for one such agreement. */
function throughTests({ partyTo, through, reflects }: StateFilter, joined: EndsOf): readonly NodeTest[] {
  const isAlone = isPresent(through) && !isPresent(partyTo) && !isPresent(reflects)
  return isAlone ? [(state) => joined(state).length > 0] : []
}
