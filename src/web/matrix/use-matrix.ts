import { parseAsString, useQueryState } from 'nuqs'
import { useAnswer } from '../api/use-answer.js'
import { useId } from '../charts/address.js'
import { chosenSet, NORM_SETS } from '../charts/norm-sets.js'
import { useRestrictions } from '../charts/restrictions.js'
import type { Near } from '../filters/problem.js'
import { useUnread } from '../filters/use-unread.js'
import { named, unknown } from '../filters/unknown.js'
import { MATRIX, type MatrixNorm, MOST_ROWS } from './matrix-question.js'
import { ORDERS } from './order.js'

const PARAMS = ['set', 'sort', 'agreement', 'norm', 'filter', 'asOf', 'counting']

/** What the address asks for, what is shown instead where it cannot be, and the answers to it. */
export function useMatrix() {
  const sets = useAnswer(NORM_SETS, {})
  const [writtenSet, setSet] = useId('set')
  const [writtenOrder, setOrder] = useQueryState('sort', parseAsString.withOptions({ history: 'push' }))
  const restrictions = useRestrictions()

  const set = chosenSet(sets.data, writtenSet)
  const args = { set: set?.id ?? null, ...restrictions.args }
  const variables = { ...args, first: MOST_ROWS }
  const matrix = useAnswer(MATRIX, variables, { enabled: set !== undefined })

  const norms = matrix.data?.normMatrix?.norms ?? []
  const order = orderOf(writtenOrder, norms) ?? 'date'
  const unread = useUnread(PARAMS)
  const complaints = [
    sets.data === undefined ? null : unknown('set', writtenSet, named(sets.data.normSets), 'set of norms'),
    matrix.data === undefined
      ? null
      : unknown('sort', writtenOrder, ordersOf(norms), 'order of rows; they are in that of their dates'),
    ...restrictions.problems,
    ...unread,
  ]
  return { sets, set, matrix, args, variables, order, complaints, restrictions, setSet, setOrder }
}

export type Matrix = ReturnType<typeof useMatrix>

const ordersOf = (norms: readonly MatrixNorm[]): readonly Near[] => [
  ...ORDERS.map((value) => ({ value })),
  ...named(norms),
]

const orderOf = (written: string | null, norms: readonly MatrixNorm[]): string | undefined =>
  ordersOf(norms).find(({ value }) => value === written)?.value
