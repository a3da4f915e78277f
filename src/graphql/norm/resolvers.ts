import type {
  NormMatrixResolvers,
  NormMatrixRowResolvers,
  NormResolvers,
  NormSetResolvers,
  NormStateEdgeResolvers,
} from '../../generated/graphql.js'
import { cooccurringNorms } from '../agreement/likeness.js'
import { agreementsOfNorm, agreementsOfStateNorm, assessmentsOf, matrixRows, statesOfNorm } from './lists.js'
import { entityAs } from '../entity/lookups.js'
import { ADDRESSEES, CORRESPONDING, neighboursOf, SET_OUT_BY } from '../entity/neighbours.js'
import { entityFields } from '../entity/fields.js'

export const Norm: NormResolvers = {
  ...entityFields,
  set: ({ setId }, _, context) => entityAs('NORM_SET', setId, context),
  addressees: (norm, _, context) => neighboursOf(norm, ADDRESSEES, context),
  agreements: (norm, args, context) => agreementsOfNorm(norm, args, context),
  states: (norm, args, context) => statesOfNorm(norm, args, context),
  cooccurring: (norm, args, context) => cooccurringNorms(norm, args, context),
  corresponding: (norm, _, context) => neighboursOf(norm, CORRESPONDING, context),
}

export const NormSet: NormSetResolvers = {
  ...entityFields,
  agreement: async (set, _, context) => (await neighboursOf(set, SET_OUT_BY, context))[0] ?? null,
  norms: async ({ id }, _, { load }) => (await load.normsOfSet(id, {})).map(({ norm }) => norm),
}

export const NormMatrix: NormMatrixResolvers = {
  norms: async ({ set }, _, { load }) => (await load.normsOfSet(set.id, {})).map(({ norm }) => norm),
  rows: (matrix, page, context) => matrixRows(matrix, page, context),
}

export const NormMatrixRow: NormMatrixRowResolvers = {
  cells: ({ agreement, setId, asked }, _, context) => assessmentsOf(agreement, setId, asked, context),
}

export const NormStateEdge: NormStateEdgeResolvers = {
  agreements: ({ node, normId, asked }, page, context) =>
    agreementsOfStateNorm({ stateId: node.id, normId }, asked, page, context),
}
