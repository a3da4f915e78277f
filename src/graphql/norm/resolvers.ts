import type {
  NormCooccurrenceEdgeResolvers,
  NormCoverageResolvers,
  NormMatrixResolvers,
  NormMatrixRowResolvers,
  NormResolvers,
  NormSetResolvers,
  NormStateEdgeResolvers,
  NormTimelineStepResolvers,
} from '../../generated/graphql.js'
import { agreementsTiedTo } from '../agreement/tied-to.js'
import { entityFields } from '../entity/fields.js'
import { entitiesAs, entityAs } from '../entity/lookups.js'
import { ADDRESSEES, CORRESPONDING, neighboursOf, SET_OUT_BY } from '../entity/neighbours.js'
import { cellsOf, matrixRows } from './assessments.js'
import { agreementsCovering, newStatesOf, notAssessed, stateCountUpTo } from './coverage.js'
import { agreementsOfNorm, agreementsOfStateNorm, cooccurringNorms, normsOfSet, statesOfNorm } from './lists.js'

export const Norm = {
  ...entityFields,
  set: ({ setId }, _, context) => entityAs('NORM_SET', setId, context),
  addressees: (norm, _, context) => neighboursOf(norm, ADDRESSEES, context),
  agreements: agreementsOfNorm,
  states: statesOfNorm,
  cooccurring: cooccurringNorms,
  corresponding: (norm, _, context) => neighboursOf(norm, CORRESPONDING, context),
} satisfies NormResolvers

export const NormSet = {
  ...entityFields,
  agreement: async (set, _, context) => (await neighboursOf(set, SET_OUT_BY, context))[0] ?? null,
  norms: (set, _, context) => normsOfSet(set, context),
} satisfies NormSetResolvers

export const NormMatrix = {
  norms: ({ set }, _, context) => normsOfSet(set, context),
  rows: matrixRows,
} satisfies NormMatrixResolvers

export const NormMatrixRow = {
  cells: (row, _, context) => cellsOf(row, context),
} satisfies NormMatrixRowResolvers

export const NormStateEdge = {
  agreements: ({ node, normId, scope }, page, context) =>
    agreementsOfStateNorm({ stateId: node.id, normId }, scope, page, context),
} satisfies NormStateEdgeResolvers

export const NormCooccurrenceEdge = {
  agreements: ({ tied, scope }, page, context) =>
    agreementsTiedTo({ field: 'NormCooccurrenceEdge.agreements', tied, scope }, page, context),
} satisfies NormCooccurrenceEdgeResolvers

export const NormCoverage = {
  reflectedFor: ({ reflectedForIds }, _, context) => entitiesAs('STATE', reflectedForIds, context),
  notFoundFor: ({ notFoundForIds }, _, context) => entitiesAs('STATE', notFoundForIds, context),
  notAssessedFor: (coverage, _, context) => entitiesAs('STATE', notAssessed(coverage), context),
  agreements: agreementsCovering,
} satisfies NormCoverageResolvers

export const NormTimelineStep = {
  newStates: (step, _, context) => newStatesOf(step, context),
  cumulativeStates: (step, _, context) => stateCountUpTo(step, context),
} satisfies NormTimelineStepResolvers
