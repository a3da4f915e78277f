import type { AgreementSimilarArgs, SimilarAgreementEdgeSharedArgs } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import type { HasId } from '../entity/lookups.js'
import { checkFirst } from '../shared/connection.js'
import { pagedList } from '../shared/paged-list.js'
import { temporalScope } from '../shared/scope.js'
import type { SimilarAgreementEdge } from './model.js'

/** The agreements most like an agreement. */
export async function similarAgreementList({ id }: HasId, args: AgreementSimilarArgs, context: Context) {
  const params = { ...(await temporalScope(args, context)), by: args.by }
  return pagedList(context, {
    question: 'similarAgreements',
    key: { agreementIds: id },
    args,
    params,
    edge: ({ similar, shared, either }) => ({
      node: similar,
      jaccard: shared / either,
      sharedCount: shared,
      pair: { a: id, b: similar.id },
      scope: params,
    }),
  })
}

/** What two agreements share of what they are compared by. */
export async function sharedBy(
  { pair, scope }: SimilarAgreementEdge,
  { first }: SimilarAgreementEdgeSharedArgs,
  { load, limits }: Context,
) {
  checkFirst(first, limits.maxFirst)
  const rows = await load('sharedByAgreements', { pairs: pair }, { ...scope, first })
  return rows.map(({ shared }) => shared)
}
