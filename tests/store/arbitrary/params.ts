import fc from 'fast-check'
import * as enums from '../../../src/generated/enums.js'
import type { Params, Question } from '../../../src/store/store.js'
import { searchTextOf, type StateNames } from '../../../src/words.js'
import { counting, someAgreements, someStates } from './asked.js'
import {
  ACTIVITIES,
  ACTORS,
  AGREEMENTS,
  GROUPS,
  INDICATORS,
  NORMS,
  ORGANIZATIONS,
  SETS,
  STATES,
  TYPOLOGIES,
} from './ids.js'
import { date, seldom } from './values.js'

// Parameters that many questions take, drawn.

export { counting, someActivities, someOrganizations, someStates, someTies } from './asked.js'
export { date, seldom } from './values.js'

export const EVERYTHING = [...ACTORS, ...AGREEMENTS, ...NORMS, ...SETS, ...GROUPS, ...ACTIVITIES, ...INDICATORS]

export const nullable = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
// Some that are there, and one that is not; of two or five, one is asked for twice.
export const ids = (of: readonly string[]) =>
  fc
    .subarray([...of, 'none'], { minLength: 1 })
    .map((some) => (some.length % 3 === 2 ? [...some, ...some.slice(0, 1)] : some))
export const text = fc.constantFrom('elan', 'pact', 'a', '1', 'no such')
// A whole word, two of a name, beginnings, mistakes, what is in none, in part, and what only some know states by.
const SEARCHED = [
  ...['elan', 'Pact', 'pact angstrom', 'a', '1', 'pacta', 'pcat', 'zebar', 'angstrem', 'z elan', 'no such'],
  ...['pact nowhere', 'elan pact nowhere', 'zembla', 'pact zembla', 'zembla nowhere'],
]
const ZEMBLA: StateNames = {
  withWord: (word) => (word === 'zembla' ? STATES.slice(0, 3) : []),
  called: (whole) =>
    whole === 'zembla' ? STATES.slice(0, 2).map((id, at) => ({ id, place: at === 0 ? 1 : 520 })) : [],
}
export const searchText = fc.constantFrom(...SEARCHED.map((text) => searchTextOf(text, ZEMBLA)))
export const types = nullable(fc.subarray(['STATE', 'ORGANIZATION', 'AGREEMENT'] as const))
export const relations = nullable(fc.subarray(Object.values(enums.Relation)))
export const direction = fc.constantFrom(...Object.values(enums.Direction))
export const pairs = fc.subarray(
  STATES.flatMap((a) => STATES.filter((b) => a < b).map((b) => ({ a, b }))),
  { minLength: 1 },
)
export const stateNorms = fc.subarray(
  STATES.flatMap((stateId) => NORMS.map((normId) => ({ stateId, normId }))),
  { minLength: 1 },
)
export const agreementPairs = fc.subarray(
  AGREEMENTS.flatMap((a) => AGREEMENTS.map((b) => ({ a, b }))),
  { minLength: 1 },
)
export const likeness = fc.constantFrom(...Object.values(enums.Likeness))
export const facetBy = fc.constantFrom(...Object.values(enums.FacetBy))
// Values of every property, and those of none.
export const facetValues = fc.constant<readonly string[]>([
  ...['2015', '2016', '2017', '2018', 'TREATY', 'PLEDGE', 'POLITICAL', 'MULTILATERAL', 'BILATERAL', 'Africa', 'Europe'],
  ...[...ACTORS, ...NORMS, ...GROUPS, ...TYPOLOGIES, 'none', 'NOT_STATED'],
])
const someEnds = fc.subarray([...ACTORS, ...NORMS], { maxLength: 2 })
export const tiedTo = fc
  .array(fc.record({ all: someEnds, any: nullable(fc.subarray([...ACTORS, ...NORMS])), none: someEnds }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((sets) => sets.map((set, at) => ({ id: `tied-${at}`, ...set })))

// By the last of all dates most of a graph is there.
export const moment = { counting, asOf: fc.oneof(date, fc.constant('2018')) }
export const asked = { ...moment, filter: someAgreements }
export const commitments = seldom(fc.subarray(Object.values(enums.Commitment)))
export const committed = { ...asked, commitments }
export const partiesAsked = {
  ...moment,
  agreementIds: ids(AGREEMENTS),
  ids: seldom(fc.subarray([...ACTORS])),
  types,
  kinds: seldom(fc.subarray(['COMPANY', 'INTERGOVERNMENTAL'] as const)),
  homes: seldom(fc.subarray([...STATES])),
  commitments,
}
export const sharedOrder = fc.constantFrom(...Object.values(enums.SharedOrder))
export const first = fc.integer({ min: 1, max: 5 })
export const page = { first, after: fc.constant(null) }
export const minShared = fc.integer({ min: 1, max: 2 })
export const partnersAsked = { ...committed, stateIds: ids(STATES), states: seldom(someStates), minShared }
export const setId = fc.constantFrom(...SETS)
export const answers = fc.subarray(Object.values(enums.NormAnswer))
export const orderBy = fc.constantFrom(...Object.values(enums.EntityOrder))
export const pairAsked = {
  ...committed,
  states: seldom(someStates),
  withStates: nullable(someStates),
  acrossRegions: seldom(fc.boolean()),
  minShared,
}
export const tiesAsked = { ids: ids(EVERYTHING), relations, direction, ...moment }
export const pathAsked = {
  from: fc.constantFrom(...EVERYTHING, 'none'),
  to: fc.constantFrom(...EVERYTHING, 'none'),
  maxLength: fc.integer({ min: 1, max: 6 }),
  relations: seldom(fc.subarray(Object.values(enums.Relation), { minLength: 4 })),
  avoiding: seldom(ids([...AGREEMENTS, ...ORGANIZATIONS])),
  ...moment,
}
export const activityKinds = nullable(fc.subarray(Object.values(enums.ActivityKind)))
export const tiedAsked = {
  ...asked,
  ids: ids([...ORGANIZATIONS, ...GROUPS, ...TYPOLOGIES]),
  relation: fc.constantFrom('ISSUED' as const, 'MAINTAINS' as const, 'INVOLVES' as const, 'CLASSIFIED_AS' as const),
}
export const referencesAsked = {
  ...moment,
  agreementIds: ids(AGREEMENTS),
  direction,
  kinds: nullable(fc.subarray(['CITES', 'ADOPTS'] as const)),
}
const partyEnds = fc.record({
  from: fc.constantFrom(...ACTORS),
  relation: fc.constant('PARTY_TO' as const),
  to: fc.constantFrom(...AGREEMENTS),
})
const anyEnds = fc.record({
  from: fc.constantFrom(...EVERYTHING),
  relation: fc.constantFrom(...Object.values(enums.Relation)),
  to: fc.constantFrom(...EVERYTHING),
})
// Any two ends are hardly ever tied; actors and agreements often are.
export const ties = fc.array(fc.oneof(partyEnds, anyEnds), { minLength: 1, maxLength: 30 })

export type Drawn = { readonly [Q in Question]: { readonly [P in keyof Params<Q>]: fc.Arbitrary<Params<Q>[P]> } }
