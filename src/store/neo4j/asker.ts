import type { ManagedTransaction } from 'neo4j-driver'
import type { PartialDate } from '../../domain.js'
import type { Commitment, Counting, NormAnswer } from '../../generated/graphql.js'
import { lastInstant } from '../../partial-date.js'
import type { Params, Question, Row } from '../store.js'
import { outgoing } from './outgoing.js'
import { asksSteady, textFor } from './shape.js'
import { steadySince } from './steady-since.js'

export type Ask = <Q extends Question>(
  tx: ManagedTransaction,
  question: Q,
  params: Params<Q>,
) => Promise<readonly Row<Q>[]>

/**
 * Asks by the steady ties where they tell the same as the claims, and by the claims else. What is loaded may change at any
 * time, so each answer by the steady ties comes with the day from which on they tell; where that is after what was asked
 * for, the claims are asked.
 */
export function asker(): Ask {
  let since: PartialDate | null | undefined
  return async (tx, question, params) => {
    const asOf = asksSteady(question) ? dayOfUsual(params) : null
    if (asOf === null) return rowsOf(tx, question, params, false)
    if (since === undefined) since = await steadySince(tx)
    const isSteady = isFrom(since, asOf)
    const [rows, told] = await Promise.all([rowsOf(tx, question, params, isSteady), steadySince(tx)])
    since = told
    return isSteady && !isFrom(told, asOf) ? rowsOf(tx, question, params, false) : rows
  }
}

interface Counted {
  readonly counting?: Counting
  readonly asOf?: PartialDate | null
  readonly commitments?: readonly Commitment[] | null
  readonly [other: string]: unknown
}

/** As of when a question asks that counts what counts unless others are asked for; null where it counts otherwise. */
function dayOfUsual({ counting, asOf, commitments }: Counted): PartialDate | null {
  return counting !== undefined && asOf != null && commitments == null && isUsual(counting) ? asOf : null
}

const REFLECTING: readonly NormAnswer[] = ['EXPLICIT', 'INDIRECT', 'QUOTED']

const isUsual = ({ answers, ...restrictions }: Counting): boolean =>
  REFLECTING.every((answer) => answers.includes(answer)) && Object.values(restrictions).every((list) => list == null)

const isFrom = (since: PartialDate | null, asOf: PartialDate): boolean =>
  since !== null && lastInstant(since) <= lastInstant(asOf)

async function rowsOf<Q extends Question>(
  tx: ManagedTransaction,
  question: Q,
  params: Params<Q>,
  isSteady: boolean,
): Promise<readonly Row<Q>[]> {
  const { records } = await tx.run(textFor(question, params, isSteady), outgoing({ params }))
  return records.map((record) => record.toObject() as Row<Q>)
}
