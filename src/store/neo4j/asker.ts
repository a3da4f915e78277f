import type { PartialDate } from '../../domain.js'
import { lastInstant } from '../../partial-date.js'
import type { Params, Question, Row } from '../store.js'
import { outgoing } from './outgoing.js'
import { asksSteady, shapeFor } from './shape.js'
import { steadySince, type Transacting } from './steady-since.js'
import { taken } from './taken.js'
import { dayOfUsual } from './usual.js'

export type Ask = <Q extends Question>(tx: Transacting, question: Q, params: Params<Q>) => Promise<readonly Row<Q>[]>

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

const isFrom = (since: PartialDate | null, asOf: PartialDate): boolean =>
  since !== null && lastInstant(since) <= lastInstant(asOf)

async function rowsOf<Q extends Question>(
  tx: Transacting,
  question: Q,
  params: Params<Q>,
  isSteady: boolean,
): Promise<readonly Row<Q>[]> {
  const { text, takes } = shapeFor(question, params, isSteady)
  const { records } = await tx.run(text, outgoing({ params: taken(params, takes) }))
  return records.map((record) => record.toObject() as Row<Q>)
}
