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
import { tiedAgreementList } from '../agreement/tied-to.js'
import { entityFields } from '../entity/fields.js'
import { entitiesAs, entityAs } from '../entity/lookups.js'
import { ADDRESSEES, CORRESPONDING, neighboursBy, SET_OUT_BY } from '../entity/neighbours.js'
import { matrixCells, matrixRows } from './assessments.js'
import { agreementsCovering, notAssessed } from './coverage.js'
import { assessmentUpTo, newStatesOf, stateCountUpTo } from './timeline.js'
import { agreementsOfNorm, agreementsOfStateNorm, cooccurringNormList, normsInSet, statesOfNorm } from './lists.js'

export const Norm = {
  ...entityFields,
  set: ({ setId }, _, context) => entityAs('NORM_SET', setId, context),
  addressees: (norm, _, context) => neighboursBy(norm, ADDRESSEES, context),
  agreements: agreementsOfNorm,
  states: statesOfNorm,
  cooccurring: cooccurringNormList,
  corresponding: (norm, _, context) => neighboursBy(norm, CORRESPONDING, context),
} satisfies NormResolvers

export const NormSet = {
  ...entityFields,
  agreement: async (set, _, context) => (await neighboursBy(set, SET_OUT_BY, context))[0] ?? null,
  norms: (set, _, context) => normsInSet(set, context),
} satisfies NormSetResolvers

export const NormMatrix = {
  norms: ({ set }, _, context) => normsInSet(set, context),
  rows: matrixRows,
} satisfies NormMatrixResolvers

export const NormMatrixRow = {
  cells: (row, _, context) => matrixCells(row, context),
} satisfies NormMatrixRowResolvers

export const NormStateEdge = {
  agreements: ({ node, normId, scope }, page, context) =>
    agreementsOfStateNorm({ stateId: node.id, normId }, scope, page, context),
} satisfies NormStateEdgeResolvers

export const NormCooccurrenceEdge = {
  agreements: ({ tied, scope }, page, context) =>
    tiedAgreementList({ field: 'NormCooccurrenceEdge.agreements', tied, scope }, page, context),
} satisfies NormCooccurrenceEdgeResolvers

export const NormCoverage = {
  reflectedFor: ({ reflectedForIds }, _, context) => entitiesAs('STATE', reflectedForIds, context),
  notFoundFor: ({ notFoundForIds }, _, context) => entitiesAs('STATE', notFoundForIds, context),
  notAssessedFor: (coverage, _, context) => entitiesAs('STATE', notAssessed(coverage), context),
  agreements: agreementsCovering,
} satisfies NormCoverageResolvers

export const NormTimelineStep = {
  newStates: (step) => newStatesOf(step),
  cumulativeStates: (step) => stateCountUpTo(step),
  assessment: (step) => assessmentUpTo(step),
} satisfies NormTimelineStepResolvers
