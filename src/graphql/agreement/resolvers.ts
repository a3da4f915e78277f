import { inForce } from '../../claims/in-force.js'
import type { AgreementResolvers, StatedCountResolvers } from '../../generated/graphql.js'
import { similarAgreements } from './likeness.js'
import { momentOf } from '../shared/asked.js'
import { normsOfAgreement } from '../norm/lists.js'
import { partiesOf } from './parties.js'
import { referencesOf } from './tied-by.js'
import { entityAs } from '../entity/lookups.js'
import {
  AUSPICES,
  INITIATORS,
  ISSUERS,
  MAINTAINERS,
  neighboursOf,
  STAKEHOLDER_GROUPS,
  TYPOLOGIES,
} from '../entity/neighbours.js'
import { polityDistanceOf } from '../state/polity.js'
import { entityFields } from '../entity/fields.js'

export const Agreement: AgreementResolvers = {
  ...entityFields,
  events: async ({ id }, _, { load }) => (await load.events(id, {})).map(({ event }) => event),
  inForce: (agreement, { asOf }, { today }) => inForce(agreement, asOf ?? today),
  typologies: (agreement, _, context) => neighboursOf(agreement, TYPOLOGIES, context),
  parties: (agreement, args, context) => partiesOf(agreement, args, context),
  statedCounts: async ({ id }, _, { load }) => (await load.statedCounts(id, {})).map(({ statedCount }) => statedCount),
  initiators: (agreement, _, context) => neighboursOf(agreement, INITIATORS, context),
  issuers: (agreement, _, context) => neighboursOf(agreement, ISSUERS, context),
  maintainers: (agreement, _, context) => neighboursOf(agreement, MAINTAINERS, context),
  auspices: (agreement, _, context) => neighboursOf(agreement, AUSPICES, context),
  stakeholderGroups: (agreement, _, context) => neighboursOf(agreement, STAKEHOLDER_GROUPS, context),
  norms: (agreement, args, context) => normsOfAgreement(agreement, args, context),
  similar: (agreement, args, context) => similarAgreements(agreement, args, context),
  polityDistance: (agreement, _, context) => polityDistanceOf(agreement, context),
  additionalNorms: async ({ id }, _, context) =>
    (await context.load.additionalNorms(id, await momentOf({}, context))).map(({ norm }) => norm),
  references: (agreement, args, context) => referencesOf(agreement, 'OUT', args, context),
  referencedBy: (agreement, args, context) => referencesOf(agreement, 'IN', args, context),
  facts: async ({ id }, _, { load }) => (await load.facts(id, {})).map(({ fact }) => fact),
  openQuestions: async ({ id }, _, { load }) =>
    (await load.openQuestionsAbout(id, { ids: null })).map(({ openQuestion }) => openQuestion),
}

export const StatedCount: StatedCountResolvers = {
  group: ({ groupId }, _, context) => entityAs('STAKEHOLDER_GROUP', groupId, context),
}
