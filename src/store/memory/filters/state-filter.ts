import type { State } from '../../../domain.js'
import { agreementFilter } from './agreement-filter.js'
import type { Maybe, StateFilter } from '../scope/arguments.js'
import { isPresent, isOneOf, testsWhere } from '../graph/presence.js'
import { memo } from './memo.js'
import type { NodeTest } from '../graph/nodes.js'
import { entityAt } from '../graph/nodes.js'
import type { EndsTest } from './sets.js'
import { inSets, setTests } from './sets.js'
import { holds } from './text.js'
import type { View } from '../scope/view.js'
import { outNeighbors } from '../scope/view.js'

/** Whether a state matches a StateFilter: first by its own fields, which costs little. */
export function stateFilter(view: View, filter: Maybe<StateFilter>): NodeTest {
  const own = ownTests(filter ?? {})
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
  const joined = agreementsThrough(view, filter)
  return [
    ...setTests(view.graph, filter.memberOf, (state) => outNeighbors(view, 'MEMBER_OF', state)),
    ...partyTests(view, filter, joined),
    ...setTests(view.graph, filter.reflects, (state) => reflectedBy(view, joined(state))),
  ]
}

function reflectedBy(view: View, agreements: readonly number[]): readonly number[] {
  return [...new Set(agreements.flatMap((agreement) => outNeighbors(view, 'REFLECTS', agreement)))]
}

type EndsOf = (node: number) => readonly number[]

function agreementsThrough(view: View, { through }: StateFilter): EndsOf {
  const matches = agreementFilter(view, through)
  return (state) => outNeighbors(view, 'PARTY_TO', state).filter(matches)
}

/** `through` without `partyTo` and `reflects` asks for one such agreement. */
function partyTests({ graph }: View, { partyTo, through, reflects }: StateFilter, joined: EndsOf): readonly NodeTest[] {
  if (!isPresent(partyTo) && (!isPresent(through) || isPresent(reflects))) return []
  const passes: EndsTest = isPresent(partyTo) ? inSets(graph, partyTo) : (agreements) => agreements.length > 0
  return [(state) => passes(joined(state))]
}
