import type { PartialDate } from '../../domain.js'
import type { Commitment, Counting, NormAnswer } from '../../generated/graphql.js'

interface Counted {
  readonly counting?: Counting
  readonly asOf?: PartialDate | null
  readonly commitments?: readonly Commitment[] | null
  readonly [other: string]: unknown
}

/** Whether what counts is what counts unless others are asked for. */
export const isUsual = ({ counting }: Counted): boolean => counting !== undefined && countsTheUsual(counting)

/** As of when a question asks that counts what counts unless others are asked for; null where it counts otherwise. */
export const dayOfUsual = (params: Counted): PartialDate | null =>
  params.commitments == null && isUsual(params) ? (params.asOf ?? null) : null

const REFLECTING: readonly NormAnswer[] = ['EXPLICIT', 'INDIRECT', 'QUOTED']

const countsTheUsual = ({ answers, ...restrictions }: Counting): boolean =>
  REFLECTING.every((answer) => answers.includes(answer)) && Object.values(restrictions).every((list) => list == null)
