import { parseAsString, useQueryState } from 'nuqs'
import { useAnswer } from '../api/use-answer.js'
import { unknown, useId } from '../charts/address.js'
import { chosenSet, NORM_SETS } from '../charts/norm-sets.js'
import { useRestrictions } from '../charts/restrictions.js'
import { MATRIX, MOST_ROWS } from './matrix-question.js'
import { ORDERS } from './order.js'

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
  const complaints = [
    set === undefined ? null : unknown('set', writtenSet, (id) => id === set.id, 'set of norms'),
    writtenOrder !== null && matrix.data !== undefined && order !== writtenOrder
      ? `sort: “${writtenOrder}” is no order of rows; they are in that of their dates.`
      : null,
    ...restrictions.problems,
  ]
  return { sets, set, matrix, args, variables, order, complaints, restrictions, setSet, setOrder }
}

const orderOf = (written: string | null, norms: readonly { readonly id: string }[]): string | undefined =>
  [...ORDERS, ...norms.map(({ id }) => id)].find((order) => order === written)

export type Matrix = ReturnType<typeof useMatrix>
