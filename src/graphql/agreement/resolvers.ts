import { inForce } from '../../claims/in-force.js'
import type {
  AgreementConnectionResolvers,
  AgreementEventResolvers,
  AgreementResolvers,
  FacetValueResolvers,
  SimilarAgreementEdgeResolvers,
  StatedCountResolvers,
} from '../../generated/graphql.js'
import { citationOf } from '../citation/citation.js'
import { citedAgreement } from '../citation/cited-agreement.js'
import { entityFields } from '../entity/fields.js'
import { entityAs } from '../entity/lookups.js'
import {
  AUSPICES,
  INITIATORS,
  ISSUERS,
  MAINTAINERS,
  neighboursBy,
  STAKEHOLDER_GROUPS,
  TYPOLOGIES,
} from '../entity/neighbours.js'
import { normsOfAgreement } from '../norm/assessments.js'
import { temporalScope } from '../shared/scope.js'
import { polityDistanceOf } from '../state/polity.js'
import { agreementOf } from './events.js'
import { entityOfValue, facetsOf } from './facets.js'
import { sharedBy, similarAgreementList } from './likeness.js'
import { partiesOf, referencesOf } from './lists.js'

export const Agreement = {
  ...entityFields,
  events: async ({ id }, _, { load }) =>
    (await load('eventsOfAgreements', { agreementIds: id }, {})).map(({ event }) => event),
  citation: async (agreement, { style }, context) => citationOf(await citedAgreement(agreement, context), style),
  inForce: (agreement, { asOf }, { today }) => inForce(agreement, asOf ?? today),
  typologies: (agreement, _, context) => neighboursBy(agreement, TYPOLOGIES, context),
  parties: partiesOf,
  supportersByKind: async ({ id }, args, context) =>
    context.load('supporterCountsOfAgreements', { agreementIds: id }, await temporalScope(args, context)),
  statedCounts: async ({ id }, _, { load }) =>
    (await load('statedCountsOfAgreements', { agreementIds: id }, {})).map(({ statedCount }) => statedCount),
  initiators: (agreement, _, context) => neighboursBy(agreement, INITIATORS, context),
  issuers: (agreement, _, context) => neighboursBy(agreement, ISSUERS, context),
  maintainers: (agreement, _, context) => neighboursBy(agreement, MAINTAINERS, context),
  auspices: (agreement, _, context) => neighboursBy(agreement, AUSPICES, context),
  stakeholderGroups: (agreement, _, context) => neighboursBy(agreement, STAKEHOLDER_GROUPS, context),
  norms: normsOfAgreement,
  similar: similarAgreementList,
  polityDistance: (agreement, _, context) => polityDistanceOf(agreement, context),
  additionalNorms: async ({ id }, _, context) =>
    (await context.load('additionalNorms', { agreementIds: id }, await temporalScope({}, context))).map(
      ({ norm }) => norm,
    ),
  references: (agreement, args, context) => referencesOf(agreement, 'OUT', args, context),
  referencedBy: (agreement, args, context) => referencesOf(agreement, 'IN', args, context),
  facts: async ({ id }, _, { load }) =>
    (await load('factsOfAgreements', { agreementIds: id }, {})).map(({ fact }) => fact),
  openQuestions: async ({ id }, _, { load }) =>
    (await load('openQuestions', { aboutIds: id }, { ids: null })).map(({ openQuestion }) => openQuestion),
} satisfies AgreementResolvers

export const AgreementEvent = {
  agreement: (event, _, context) => agreementOf(event, context),
} satisfies AgreementEventResolvers

export const AgreementConnection = {
  facets: facetsOf,
} satisfies AgreementConnectionResolvers

export const FacetValue = {
  entity: (value, _, context) => entityOfValue(value, context),
} satisfies FacetValueResolvers

export const SimilarAgreementEdge = {
  shared: sharedBy,
} satisfies SimilarAgreementEdgeResolvers

export const StatedCount = {
  group: ({ groupId }, _, context) => entityAs('STAKEHOLDER_GROUP', groupId, context),
} satisfies StatedCountResolvers
