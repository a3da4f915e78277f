import type { NormCooccurrenceEdgeResolvers, SimilarAgreementEdgeResolvers } from '../../generated/graphql.js'
import { sharedBy } from './likeness.js'
import { agreementsTied } from './tied-to.js'

export const SimilarAgreementEdge: SimilarAgreementEdgeResolvers = {
  shared: (edge, args, context) => sharedBy(edge, args, context),
}

export const NormCooccurrenceEdge: NormCooccurrenceEdgeResolvers = {
  agreements: ({ tied, asked }, page, context) =>
    agreementsTied({ field: 'NormCooccurrenceEdge.agreements', tied, asked }, page, context),
}
