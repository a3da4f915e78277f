import type { StateNormKey } from '../../domain.js'
import type {
  NormAgreementsArgs,
  NormCooccurringArgs,
  NormStatesArgs,
  QueryNormsArgs,
} from '../../generated/graphql.js'
import { tiedTo } from '../agreement/tied-to.js'
import type { Context } from '../context.js'
import type { HasId } from '../entity/lookups.js'
import type { PageArguments } from '../shared/connection.js'
import { setIdOf } from '../shared/filters.js'
import { foldedText } from '../shared/folded.js'
import { pagedList } from '../shared/paged-list.js'
import { type QueryScope, queryScope } from '../shared/scope.js'
import { answered } from './assessments.js'

export async function normList(args: QueryNormsArgs, context: Context) {
  const setId = args.set == null ? null : await setIdOf(args.set, context)
  return pagedList(context, {
    question: 'norms',
    args,
    params: { setId, text: foldedText(args.text, 'text') },
    edge: ({ norm }) => ({ node: norm }),
  })
}

export const normsInSet = async ({ id }: HasId, { load }: Context) =>
  (await load('normsOfSets', { setIds: id }, {})).map(({ norm }) => norm)

export async function agreementsOfNorm({ id }: HasId, args: NormAgreementsArgs, context: Context) {
  const scope = await queryScope(args, context)
  return pagedList(context, {
    question: 'agreementsOfNorms',
    key: { normIds: id },
    args,
    params: { ...scope, answers: args.answers },
    edge: ({ agreement, claims }) => ({ node: agreement, ...answered(agreement.id, id, claims, scope) }),
  })
}

export async function statesOfNorm({ id }: HasId, args: NormStatesArgs, context: Context) {
  const scope = await queryScope(args, context)
  return pagedList(context, {
    question: 'statesOfNorms',
    key: { normIds: id },
    args,
    params: scope,
    edge: ({ state }) => ({ node: state, normId: id, scope }),
  })
}

/** The agreements through which a state has a norm. */
export function agreementsOfStateNorm(key: StateNormKey, scope: QueryScope, page: PageArguments, context: Context) {
  return pagedList(context, {
    question: 'agreementsOfStateNorms',
    key: { stateNorms: key },
    args: { ...page, scope },
    params: scope,
    edge: ({ agreement, claims }) => ({ node: agreement, ...answered(agreement.id, key.normId, claims, scope) }),
  })
}

/** The norms found in the same agreements as a norm. */
export async function cooccurringNormList({ id }: HasId, args: NormCooccurringArgs, context: Context) {
  const scope = await queryScope(args, context)
  return pagedList(context, {
    question: 'cooccurringNorms',
    key: { normIds: id },
    args,
    params: scope,
    edge: ({ found, shared, either }) => ({
      node: found,
      count: shared,
      jaccard: shared / either,
      tied: tiedTo({ all: [id, found.id] }),
      scope,
    }),
  })
}
