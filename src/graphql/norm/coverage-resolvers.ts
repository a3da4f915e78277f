import type { NormCoverageResolvers, NormTimelineStepResolvers } from '../../generated/graphql.js'
import { notAssessed, statesUpTo } from './coverage.js'
import { agreementsTied, tiedTo } from '../agreement/tied-to.js'
import { entitiesAs } from '../entity/lookups.js'

export const NormCoverage: NormCoverageResolvers = {
  reflectedFor: ({ reflectedForIds }, _, context) => entitiesAs('STATE', reflectedForIds, context),
  notFoundFor: ({ notFoundForIds }, _, context) => entitiesAs('STATE', notFoundForIds, context),
  notAssessedFor: (coverage, _, context) => entitiesAs('STATE', notAssessed(coverage), context),
  agreements: ({ norm, stateIds, asked }, page, context) =>
    agreementsTied(
      { field: 'NormCoverage.agreements', tied: tiedTo({ all: [norm.id], any: stateIds }), asked },
      page,
      context,
    ),
}

export const NormTimelineStep: NormTimelineStepResolvers = {
  newStates: async (step, _, context) =>
    (await statesUpTo(step, context)).filter(({ year }) => year === step.year).map(({ state }) => state),
  cumulativeStates: async (step, _, context) => (await statesUpTo(step, context)).length,
}
