import fc from 'fast-check'
import * as enums from '../../src/generated/enums.js'
import type { Params, Question } from '../../src/store/store.js'
import { searchTextOf } from '../../src/words.js'
import { counting, someAgreements, someOrganizations, someStates } from './arbitrary/asked.js'
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
} from './arbitrary/ids.js'
import { date, seldom } from './arbitrary/values.js'

const EVERYTHING = [...ACTORS, ...AGREEMENTS, ...NORMS, ...SETS, ...GROUPS, ...ACTIVITIES, ...INDICATORS]

const nullable = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
// Some that are there, and one that is not.
const ids = (of: readonly string[]) => fc.subarray([...of, 'none'], { minLength: 1 })
const text = fc.constantFrom('elan', 'pact', 'a', '1', 'no such')
// A whole word, two of a name, beginnings, mistakes, and what is in none.
const SEARCHED = ['elan', 'Pact', 'pact angstrom', 'a', '1', 'pacta', 'pcat', 'zebar', 'angstrem', 'z elan', 'no such']
const searchText = fc.constantFrom(...SEARCHED.map(searchTextOf))
const types = nullable(fc.subarray(['STATE', 'ORGANIZATION', 'AGREEMENT'] as const))
const relations = nullable(fc.subarray(Object.values(enums.Relation)))
const direction = fc.constantFrom(...Object.values(enums.Direction))
const pairs = fc.subarray(
  STATES.flatMap((a) => STATES.filter((b) => a < b).map((b) => ({ a, b }))),
  { minLength: 1 },
)
const stateNorms = fc.subarray(
  STATES.flatMap((stateId) => NORMS.map((normId) => ({ stateId, normId }))),
  { minLength: 1 },
)

// By the last of all dates most of a graph is there.
const moment = { counting, asOf: fc.oneof(date, fc.constant('2018')) }
const asked = { ...moment, filter: someAgreements }
const first = fc.integer({ min: 1, max: 5 })
const page = { first, after: fc.constant(null) }
const minShared = fc.integer({ min: 1, max: 2 })
const setId = fc.constantFrom(...SETS)
const answers = fc.subarray(Object.values(enums.NormAnswer))
const orderBy = fc.constantFrom(...Object.values(enums.EntityOrder))
const pairAsked = {
  ...asked,
  states: seldom(someStates),
  withStates: seldom(someStates),
  acrossRegions: seldom(fc.boolean()),
  minShared,
}
const tiesAsked = { ids: ids(EVERYTHING), relations, direction, ...moment }
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
const ties = fc.array(fc.oneof(partyEnds, anyEnds), { minLength: 1, maxLength: 30 })

type Drawn = { readonly [Q in Question]: { readonly [P in keyof Params<Q>]: fc.Arbitrary<Params<Q>[P]> } }

/** How the parameters of each question are drawn: a question without a line here does not compile. */
export const drawn: Drawn = {
  agreements: { ...asked, orderBy: fc.constantFrom(...Object.values(enums.AgreementOrder)), ...page },
  agreementsCount: asked,
  agreementsOfNorms: { ...asked, normIds: ids(NORMS), answers, ...page },
  agreementsOfNormsCount: { ...asked, normIds: ids(NORMS), answers },
  agreementsOfParties: { ...asked, partyIds: ids(ACTORS), ...page },
  agreementsOfPartiesCount: { ...asked, partyIds: ids(ACTORS) },
  agreementsOfStateNorms: { ...asked, stateNorms, ...page },
  agreementsOfStateNormsCount: { ...asked, stateNorms },
  assessedAgreements: { ...asked, setId, ...page },
  assessedAgreementsCount: { ...asked, setId },
  assessments: { ...moment, agreementIds: ids(AGREEMENTS), setId },
  claimsOfTies: { ties },
  entitiesById: { ids: ids(EVERYTHING) },
  entitiesOfType: { type: fc.constantFrom(...Object.values(enums.EntityType)) },
  entityCounts: {},
  eventsOfAgreements: { agreementIds: ids(AGREEMENTS) },
  factsOfAgreements: { agreementIds: ids(AGREEMENTS) },
  idsThatBegin: {
    beginning: fc.constantFrom('a', 'AG', 'aaa', 'set-', 'x'),
    types: fc.subarray(['STATE', 'ORGANIZATION', 'AGREEMENT', 'NORM_SET'] as const),
  },
  loaded: {},
  membersOfOrganizations: { ...moment, organizationIds: ids(ORGANIZATIONS), ...page },
  membersOfOrganizationsCount: { ...moment, organizationIds: ids(ORGANIZATIONS) },
  neighbours: {
    ...moment,
    ids: ids(EVERYTHING),
    relation: fc.constantFrom(...Object.values(enums.Relation)),
    direction,
  },
  normFrequency: { ...asked, setId },
  norms: { setId: nullable(setId), text: nullable(text), ...page },
  normsCount: { setId: nullable(setId), text: nullable(text) },
  normsOfPairs: { ...asked, pairs },
  normsOfSets: { setIds: ids(SETS) },
  normsOfStates: { ...asked, stateIds: ids(STATES), setId },
  openQuestions: { ids: nullable(ids(['oq-0', 'oq-1'])), aboutIds: nullable(ids(EVERYTHING)) },
  organizations: { ...moment, filter: someOrganizations, orderBy, ...page },
  organizationsCount: { ...moment, filter: someOrganizations },
  organizationsOfMembers: { ...moment, filter: someOrganizations, memberIds: ids(ACTORS), ...page },
  organizationsOfMembersCount: { ...moment, filter: someOrganizations, memberIds: ids(ACTORS) },
  partiesOfAgreements: { ...moment, agreementIds: ids(AGREEMENTS), types, ...page },
  partiesOfAgreementsCount: { ...moment, agreementIds: ids(AGREEMENTS), types },
  partnersOfStates: { ...asked, stateIds: ids(STATES), minShared, ...page },
  partnersOfStatesCount: { ...asked, stateIds: ids(STATES), minShared },
  relationCounts: {},
  search: { text: searchText, types, ...page },
  searchCounts: { text: searchText, types },
  sharedAgreements: { ...asked, pairs, ...page },
  snapshotAbsences: {},
  snapshotEntities: {},
  snapshotEvents: {},
  snapshotFacts: {},
  snapshotStatedCounts: {},
  snapshotTies: {},
  sources: { ids: nullable(ids(['read-1', 'cited-1'])) },
  statedCountsOfAgreements: { agreementIds: ids(AGREEMENTS) },
  statePairs: { ...pairAsked, ...page },
  statePairsCount: pairAsked,
  states: { ...moment, filter: someStates, orderBy, ...page },
  statesCount: { ...moment, filter: someStates },
  statesOfNorms: { ...asked, normIds: ids(NORMS), ...page },
  statesOfNormsCount: { ...asked, normIds: ids(NORMS) },
  tieCountsOfEntities: { ...moment, ids: ids(EVERYTHING) },
  tiesOfEntities: { ...tiesAsked, ...page },
  tiesOfEntitiesCount: tiesAsked,
}

export const QUESTIONS = Object.keys(drawn) as readonly Question[]

/** The parameters of a question, drawn. */
export const paramsOf = <Q extends Question>(question: Q): fc.Arbitrary<Params<Q>> =>
  fc.record(drawn[question]) as fc.Arbitrary<Params<Q>>
