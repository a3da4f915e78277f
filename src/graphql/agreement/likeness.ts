import type { Agreement, Norm } from '../../domain.js'
import type {
  AgreementSimilarArgs,
  NormCooccurringArgs,
  SimilarAgreementEdgeSharedArgs,
} from '../../generated/graphql.js'
import { askedOf, momentOf } from '../shared/asked.js'
import { checkFirst, connection } from '../shared/connection.js'
import type { Context } from '../context.js'
import { countOf } from '../shared/count.js'
import type { SimilarAgreementEdge } from '../shared/values.js'
import { tiedTo } from './tied-to.js'

/** The agreements most like an agreement. */
export async function similarAgreements(
  { id }: Agreement,
  { first, after, ...args }: AgreementSimilarArgs,
  context: Context,
) {
  const asked = { ...(await momentOf(args, context)), by: args.by }
  return connection({
    list: ['Agreement.similar', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.load.similarAgreements(id, { ...asked, ...slice }),
    edge: ({ similar, shared, either }) => ({
      node: similar,
      jaccard: shared / either,
      pair: { a: id, b: similar.id },
      asked,
    }),
    count: () => countOf(context.load.similarAgreementsCount(id, asked)),
  })
}

/** What two agreements share of what they are compared by. */
export async function sharedBy(
  { pair, asked }: SimilarAgreementEdge,
  { first }: SimilarAgreementEdgeSharedArgs,
  { load, limits }: Context,
) {
  checkFirst(first, limits.maxFirst)
  const rows = await load.sharedByAgreements(pair, { ...asked, first })
  return rows.map(({ shared }) => shared)
}

/** The norms found in the same agreements as a norm. */
export async function cooccurringNorms({ id }: Norm, { first, after, ...args }: NormCooccurringArgs, context: Context) {
  const asked = await askedOf(args, context)
  return connection({
    list: ['Norm.cooccurring', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.load.cooccurringNorms(id, { ...asked, ...slice }),
    edge: ({ found, shared, either }) => ({
      node: found,
      count: shared,
      jaccard: shared / either,
      tied: tiedTo({ all: [id, found.id] }),
      asked,
    }),
    count: () => countOf(context.load.cooccurringNormsCount(id, asked)),
  })
}
