import { answerOf } from '../../claims/answers.js'
import { answersDiffer } from '../../claims/contested.js'
import type { Agreement, Claim, Norm, StateNormKey } from '../../domain.js'
import type { AgreementNormsArgs, NormAgreementsArgs, NormStatesArgs } from '../../generated/graphql.js'
import { askedOf, momentOf, setIdOf } from '../shared/asked.js'
import { connection, type Page } from '../shared/connection.js'
import type { Context } from '../context.js'
import { countOf } from '../shared/count.js'
import type { Answered, Asked, NormAssessment, NormMatrix, NormMatrixRow } from '../shared/values.js'

function answered(
  agreementId: string,
  normId: string,
  claims: readonly Claim[],
  { counting }: Pick<Asked, 'counting'>,
): Answered {
  const reflects = claims.some(({ value }) => counting.answers.some((answer) => answer === value))
  const tie = reflects ? { from: agreementId, relation: 'REFLECTS' as const, to: normId } : null
  return { answer: answerOf(claims), contested: answersDiffer(claims), claims, tie }
}

type Moment = Pick<Asked, 'counting' | 'asOf'>

/** One assessment for each norm of a set, in its order. */
export async function assessmentsOf(agreement: Agreement, setId: string | null, asked: Moment, context: Context) {
  if (setId === null) return []
  const { counting, asOf } = asked
  const rows = await context.load.assessments(agreement.id, { setId, counting, asOf })
  return rows.map(({ norm, claims }): NormAssessment => ({ norm, ...answered(agreement.id, norm.id, claims, asked) }))
}

export async function normsOfAgreement(agreement: Agreement, args: AgreementNormsArgs, context: Context) {
  const [asked, setId] = await Promise.all([momentOf(args, context), setIdOf(args.set, context)])
  const assessments = await assessmentsOf(agreement, setId, asked, context)
  return assessments.filter(({ answer }) => args.answers?.includes(answer) ?? true)
}

export async function agreementsOfNorm(norm: Norm, { first, after, ...args }: NormAgreementsArgs, context: Context) {
  const asked = await askedOf(args, context)
  const params = { ...asked, answers: args.answers }
  return connection({
    list: ['Norm.agreements', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.load.agreementsOfNorm(norm.id, { ...params, ...slice }),
    edge: ({ agreement, claims }) => ({ node: agreement, ...answered(agreement.id, norm.id, claims, asked) }),
    count: () => countOf(context.load.agreementsOfNormCount(norm.id, params)),
  })
}

export async function statesOfNorm(norm: Norm, { first, after, ...args }: NormStatesArgs, context: Context) {
  const asked = await askedOf(args, context)
  return connection({
    list: ['Norm.states', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.load.statesOfNorm(norm.id, { ...asked, ...slice }),
    edge: ({ state }) => ({ node: state, normId: norm.id, asked }),
    count: () => countOf(context.load.statesOfNormCount(norm.id, asked)),
  })
}

/** The agreements through which a state has a norm. */
export async function agreementsOfStateNorm(key: StateNormKey, asked: Asked, page: Page, context: Context) {
  return connection({
    list: ['agreementsOfStateNorm', asked],
    page,
    limits: context.limits,
    rows: (slice) => context.load.agreementsOfStateNorm(key, { ...asked, ...slice }),
    edge: ({ agreement, claims }) => ({ node: agreement, ...answered(agreement.id, key.normId, claims, asked) }),
    count: () => countOf(context.load.agreementsOfStateNormCount(key, asked)),
  })
}

export async function matrixRows({ set, asked }: NormMatrix, page: Page, context: Context) {
  const params = { ...asked, setId: set.id }
  return connection({
    list: ['NormMatrix.rows', [set.id, asked]],
    page,
    limits: context.limits,
    rows: (slice) => context.store.ask('assessedAgreements', { ...params, ...slice }),
    edge: ({ agreement }): { readonly node: NormMatrixRow } => ({ node: { agreement, setId: set.id, asked } }),
    count: () => countOf(context.store.ask('assessedAgreementsCount', params)),
  })
}
