import type {
  PartnerEdgeResolvers,
  StateComparisonResolvers,
  StateComparisonRowResolvers,
  StateNormResolvers,
  StatePairResolvers,
  StateResolvers,
} from '../../generated/graphql.js'
import { activitiesOf } from '../activity/lists.js'
import { agreementsOfParty } from '../agreement/lists.js'
import { entityFields } from '../entity/fields.js'
import { neighboursBy, PREDECESSORS, SUCCESSORS } from '../entity/neighbours.js'
import { agreementsOfStateNorm } from '../norm/lists.js'
import { organizationsOf } from '../organization/lists.js'
import { temporalScope } from '../shared/scope.js'
import {
  agreementCountOf,
  agreementsOfAll,
  agreementsOnlyIn,
  coverageOfAll,
  organizationCountOf,
  rowsOf,
} from './comparison.js'
import { indicatorsOfState, normsOfState, partnersOf } from './lists.js'
import { agreementsOfPair, likenessOf, normsOfPair, sharedAgreementsOf } from './pairs.js'
import { polityOf } from './polity.js'

export const State = {
  ...entityFields,
  agreements: agreementsOfParty,
  memberOf: organizationsOf,
  activities: activitiesOf,
  successors: (state, _, context) => neighboursBy(state, SUCCESSORS, context),
  predecessors: (state, _, context) => neighboursBy(state, PREDECESSORS, context),
  partners: partnersOf,
  norms: normsOfState,
  indicators: async (state, args, context) => indicatorsOfState(state, await temporalScope(args, context), context),
  polity: ({ id }, { asOf }, context) => polityOf(id, asOf ?? context.today, context),
} satisfies StateResolvers

export const StateNorm = {
  agreements: ({ norm, stateId, scope }, page, context) =>
    agreementsOfStateNorm({ stateId, normId: norm.id }, scope, page, context),
} satisfies StateNormResolvers

export const PartnerEdge = {
  agreements: sharedAgreementsOf,
  jaccard: likenessOf,
} satisfies PartnerEdgeResolvers

export const StatePair = {
  agreements: agreementsOfPair,
  norms: (pair, _, context) => normsOfPair(pair, context),
} satisfies StatePairResolvers

export const StateComparison = {
  sharedAgreements: agreementsOfAll,
  rows: (comparison) => rowsOf(comparison),
  norms: (comparison, { set }, context) => coverageOfAll(comparison, set, context),
} satisfies StateComparisonResolvers

export const StateComparisonRow = {
  agreementCount: (row, _, context) => agreementCountOf(row, context),
  onlyIn: agreementsOnlyIn,
  organizationCount: (row, _, context) => organizationCountOf(row, context),
  indicators: ({ state, scope }, _, context) => indicatorsOfState(state, scope, context),
} satisfies StateComparisonRowResolvers
