import fc from 'fast-check'
import * as enums from '../../src/generated/enums.js'
import type { Params, Question } from '../../src/store/store.js'
import { counting, someActivities, someAgreements, someOrganizations, someStates, someTies } from './arbitrary/asked.js'
import { searchTextOf } from '../../src/words.js'
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
const agreementPairs = fc.subarray(
  AGREEMENTS.flatMap((a) => AGREEMENTS.map((b) => ({ a, b }))),
  { minLength: 1 },
)
const likeness = fc.constantFrom(...Object.values(enums.Likeness))
const facetBy = fc.constantFrom(...Object.values(enums.FacetBy))
// Values of every property, and those of none.
const facetValues = fc.constant<readonly string[]>([
  ...['2015', '2016', '2017', '2018', 'TREATY', 'PLEDGE', 'POLITICAL', 'MULTILATERAL', 'BILATERAL', 'Africa', 'Europe'],
  ...[...ACTORS, ...NORMS, ...GROUPS, ...TYPOLOGIES, 'none'],
])
const someEnds = fc.subarray([...ACTORS, ...NORMS], { maxLength: 2 })
const tiedTo = fc
  .array(fc.record({ all: someEnds, any: nullable(fc.subarray([...ACTORS, ...NORMS])), none: someEnds }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((sets) => sets.map((set, at) => ({ id: `tied-${at}`, ...set })))

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
const pathAsked = {
  from: fc.constantFrom(...EVERYTHING, 'none'),
  to: fc.constantFrom(...EVERYTHING, 'none'),
  maxLength: fc.integer({ min: 1, max: 6 }),
  relations: seldom(fc.subarray(Object.values(enums.Relation), { minLength: 4 })),
  avoiding: seldom(ids([...AGREEMENTS, ...ORGANIZATIONS])),
  ...moment,
}
const activityKinds = nullable(fc.subarray(Object.values(enums.ActivityKind)))
const tiedAsked = {
  ...asked,
  ids: ids([...ORGANIZATIONS, ...GROUPS, ...TYPOLOGIES]),
  relation: fc.constantFrom('ISSUED' as const, 'MAINTAINS' as const, 'INVOLVES' as const, 'CLASSIFIED_AS' as const),
}
const referencesAsked = {
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
const ties = fc.array(fc.oneof(partyEnds, anyEnds), { minLength: 1, maxLength: 30 })

type Drawn = { readonly [Q in Question]: { readonly [P in keyof Params<Q>]: fc.Arbitrary<Params<Q>[P]> } }

/** How the parameters of each question are drawn: a question without a line here does not compile. */
export const drawn: Drawn = {
  activities: { ...moment, filter: someActivities, ...page },
  activitiesCount: { ...moment, filter: someActivities },
  activitiesOfActors: { ...moment, actorIds: ids(ACTORS), kinds: activityKinds, ...page },
  activitiesOfActorsCount: { ...moment, actorIds: ids(ACTORS), kinds: activityKinds },
  additionalNorms: { ...moment, agreementIds: ids(AGREEMENTS) },
  agreements: { ...asked, orderBy: fc.constantFrom(...Object.values(enums.AgreementOrder)), ...page },
  agreementsCount: asked,
  agreementFacets: { ...asked, tiedTo, by: fc.subarray(Object.values(enums.FacetBy)), first },
  agreementsOfNorms: { ...asked, normIds: ids(NORMS), answers, ...page },
  agreementsOfNormsCount: { ...asked, normIds: ids(NORMS), answers },
  agreementsOfParties: { ...asked, partyIds: ids(ACTORS), ...page },
  agreementsOfPartiesCount: { ...asked, partyIds: ids(ACTORS) },
  agreementsOfStateNorms: { ...asked, stateNorms, ...page },
  agreementsOfStateNormsCount: { ...asked, stateNorms },
  agreementsTiedTo: { ...asked, tiedTo, ...page },
  agreementsTiedToCount: { ...asked, tiedTo },
  agreementsTied: { ...tiedAsked, ...page },
  agreementsTiedCount: tiedAsked,
  assessedAgreements: { ...asked, setId, ...page },
  assessedAgreementsCount: { ...asked, setId },
  assessments: { ...moment, agreementIds: ids(AGREEMENTS), setId },
  claimsOfTies: { ties },
  cooccurringNorms: { ...asked, normIds: ids(NORMS), ...page },
  cooccurringNormsCount: { ...asked, normIds: ids(NORMS) },
  crossTab: { ...asked, rows: facetBy, columns: facetBy, rowValues: facetValues, columnValues: facetValues },
  entitiesById: { ids: ids(EVERYTHING) },
  entitiesOfType: { type: fc.constantFrom(...Object.values(enums.EntityType)) },
  entityCounts: {},
  eventsOfAgreements: { agreementIds: ids(AGREEMENTS) },
  factsOfAgreements: { agreementIds: ids(AGREEMENTS) },
  indicatorsOfStates: { ...moment, stateIds: ids(STATES) },
  idsThatBegin: {
    beginning: fc.constantFrom('a', 'AG', 'aaa', 'set-', 'x'),
    types: fc.subarray(['STATE', 'ORGANIZATION', 'AGREEMENT', 'NORM_SET'] as const),
  },
  loaded: {},
  membersOfOrganizations: { ...moment, organizationIds: ids(ORGANIZATIONS), ...page },
  membersOfOrganizationsCount: { ...moment, organizationIds: ids(ORGANIZATIONS) },
  neighbourhood: {
    ...moment,
    of: ids(EVERYTHING),
    depth: fc.integer({ min: 0, max: 3 }),
    relations,
    first: fc.integer({ min: 1, max: 40 }),
  },
  network: {
    ...asked,
    projection: fc.constantFrom(...Object.values(enums.Projection)),
    states: seldom(someStates),
    organizations: seldom(someOrganizations),
  },
  neighbours: {
    ...moment,
    ids: ids(EVERYTHING),
    relation: fc.constantFrom(...Object.values(enums.Relation)),
    direction,
  },
  normCoverage: { ...asked, stateIds: ids(STATES), setId },
  normFrequency: { ...asked, setId },
  norms: { setId: nullable(setId), text: nullable(text), ...page },
  normsCount: { setId: nullable(setId), text: nullable(text) },
  normsOfPairs: { ...asked, pairs },
  normsOfSets: { setIds: ids(SETS) },
  normsOfStates: { ...asked, stateIds: ids(STATES), setId },
  normTimeline: { ...asked, normId: fc.constantFrom(...NORMS, 'none') },
  openQuestions: { ids: nullable(ids(['oq-0', 'oq-1'])), aboutIds: nullable(ids(EVERYTHING)) },
  organizations: { ...moment, filter: someOrganizations, orderBy, ...page },
  organizationsCount: { ...moment, filter: someOrganizations },
  organizationsOfMembers: { ...moment, filter: someOrganizations, memberIds: ids(ACTORS), ...page },
  organizationsOfMembersCount: { ...moment, filter: someOrganizations, memberIds: ids(ACTORS) },
  partiesOfAgreements: { ...moment, agreementIds: ids(AGREEMENTS), types, ...page },
  partiesOfAgreementsCount: { ...moment, agreementIds: ids(AGREEMENTS), types },
  partnersOfStates: { ...asked, stateIds: ids(STATES), minShared, ...page },
  partnersOfStatesCount: { ...asked, stateIds: ids(STATES), minShared },
  polityScoresOfStates: { stateIds: ids(STATES) },
  possibleChanges: {
    during: fc.record({ from: date, to: date }, { requiredKeys: [] }),
    of: seldom(ids(EVERYTHING)),
    relations,
    counting,
    ...page,
  },
  references: { ...referencesAsked, ...page },
  referencesCount: referencesAsked,
  relationCounts: {},
  search: { text: searchText, types, ...page },
  searchCounts: { text: searchText, types },
  sharedAgreements: { ...asked, pairs, ...page },
  sharedByAgreements: { ...moment, pairs: agreementPairs, by: likeness, first },
  similarAgreements: { ...moment, agreementIds: ids(AGREEMENTS), by: likeness, ...page },
  similarAgreementsCount: { ...moment, agreementIds: ids(AGREEMENTS), by: likeness },
  shortestPaths: { ...pathAsked, first },
  shortestPathsCount: pathAsked,
  snapshotAbsences: {},
  snapshotEntities: {},
  snapshotRecords: {},
  snapshotTies: {},
  sources: { ids: nullable(ids(['read-1', 'cited-1'])) },
  statedCountsOfAgreements: { agreementIds: ids(AGREEMENTS) },
  statePairs: { ...pairAsked, ...page },
  statePairsCount: pairAsked,
  states: { ...moment, filter: someStates, orderBy, ...page },
  statesCount: { ...moment, filter: someStates },
  statesOfIndicators: { ...moment, indicatorIds: ids(INDICATORS), ...page },
  statesOfIndicatorsCount: { ...moment, indicatorIds: ids(INDICATORS) },
  statesOfNorms: { ...asked, normIds: ids(NORMS), ...page },
  statesOfNormsCount: { ...asked, normIds: ids(NORMS) },
  statesSinceNorms: { ...asked, normIds: ids(NORMS) },
  tieCountsOfEntities: { ...moment, ids: ids(EVERYTHING) },
  sourcesOfEntities: { ids: ids(EVERYTHING), relations },
  tiesAmong: { ...moment, ids: ids(EVERYTHING), relations, first },
  ties: { ...moment, filter: someTies, ...page },
  tiesCount: { ...moment, filter: someTies },
  tiesOfEntities: { ...tiesAsked, ...page },
  tiesOfEntitiesCount: tiesAsked,
}

export const QUESTIONS = Object.keys(drawn) as readonly Question[]

/** The parameters of a question, drawn. */
export const paramsOf = <Q extends Question>(question: Q): fc.Arbitrary<Params<Q>> =>
  fc.record(drawn[question]) as fc.Arbitrary<Params<Q>>
