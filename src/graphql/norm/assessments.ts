import { answerOf } from '../../claims/answers.js'
import { answersDiffer } from '../../claims/contested.js'
import type { Claim } from '../../domain.js'
import type { AgreementNormsArgs, QueryNormMatrixArgs } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import { entityAs, type HasId } from '../entity/lookups.js'
import type { PageArguments } from '../shared/connection.js'
import { setIdOf } from '../shared/filters.js'
import { pagedList } from '../shared/paged-list.js'
import { queryScope, temporalScope } from '../shared/scope.js'
import type { TemporalScope } from '../shared/today.js'
import { tieKey } from '../tie/tie-key.js'
import type { AnsweredNorm, NormAssessment, NormMatrix, NormMatrixRow } from './model.js'
import { sharedWith } from './shared-passages.js'

export function answered(
  agreementId: string,
  normId: string,
  claims: readonly Claim[],
  { counting }: Pick<TemporalScope, 'counting'>,
): AnsweredNorm {
  const reflects = claims.some(({ value }) => counting.answers.some((answer) => answer === value))
  const tie = reflects ? tieKey(agreementId, 'REFLECTS', normId) : null
  return { answer: answerOf(claims), contested: answersDiffer(claims), claims, tie }
}

/** One assessment for each norm of a set, in its order. */
async function assessmentsOf(
  { id }: HasId,
  setId: string | null,
  { counting, asOf }: TemporalScope,
  { load }: Context,
): Promise<readonly NormAssessment[]> {
  if (setId === null) return []
  const rows = await load('assessments', { agreementIds: id }, { setId, counting, asOf })
  return rows.map((row) => ({
    norm: row.norm,
    ...answered(id, row.norm.id, row.claims, { counting }),
    sharedWith: sharedWith(row, rows),
  }))
}

export async function normsOfAgreement(agreement: HasId, args: AgreementNormsArgs, context: Context) {
  const [scope, setId] = await Promise.all([temporalScope(args, context), setIdOf(args.set, context)])
  const assessments = await assessmentsOf(agreement, setId, scope, context)
  return assessments.filter(({ answer }) => args.answers?.includes(answer) ?? true)
}

export async function normMatrixOf(args: QueryNormMatrixArgs, context: Context): Promise<NormMatrix | null> {
  const [scope, setId] = await Promise.all([queryScope(args, context), setIdOf(args.set, context)])
  const set = await entityAs('NORM_SET', setId, context)
  return set && { set, scope }
}

export function matrixRows({ set: { id: setId }, scope }: NormMatrix, page: PageArguments, context: Context) {
  return pagedList(context, {
    question: 'assessedAgreements',
    args: { ...page, setId, scope },
    params: { ...scope, setId },
    edge: ({ agreement }): { readonly node: NormMatrixRow } => ({ node: { agreement, setId, scope } }),
  })
}

export const matrixCells = ({ agreement, setId, scope }: NormMatrixRow, context: Context) =>
  assessmentsOf(agreement, setId, scope, context)
