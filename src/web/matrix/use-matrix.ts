import { parseAsString, useQueryState } from 'nuqs'
import { useAnswer } from '../api/use-answer.js'
import { useDate, useId } from '../charts/address.js'
import { useCounting } from '../charts/counting.js'
import { chosenSet, NORM_SETS } from '../charts/norm-sets.js'
import { MATRIX, MOST_ROWS } from './matrix-question.js'
import { ORDERS } from './order.js'

/** What the address asks for, what is shown instead where it cannot be, and the answers to it. */
export function useMatrix() {
  const sets = useAnswer(NORM_SETS, {})
  const [writtenSet, setSet] = useId('set')
  const [writtenOrder, setOrder] = useQueryState('sort', parseAsString.withOptions({ history: 'push' }))
  const asOf = useDate('asOf')
  const { counting, set: setCounting } = useCounting()

  const set = chosenSet(sets.data, writtenSet)
  const args = { set: set?.id, asOf: asOf.value, counting }
  const variables = { ...args, first: MOST_ROWS }
  const matrix = useAnswer(MATRIX, variables, { enabled: set !== undefined })

  const norms = matrix.data?.normMatrix?.norms ?? []
  const order = orderOf(writtenOrder, norms) ?? 'date'
  const complaints = [
    set !== undefined && writtenSet !== null && set.id !== writtenSet
      ? `“${writtenSet}” is no set of norms; shown is “${set.name}”.`
      : null,
    writtenOrder !== null && matrix.data !== undefined && order !== writtenOrder
      ? `Nothing can be sorted by “${writtenOrder}”; rows are in the order of their dates.`
      : null,
    asOf.wrong,
  ]
  return { sets, set, matrix, args, variables, counting, order, complaints, setSet, setOrder, setCounting }
}

const orderOf = (written: string | null, norms: readonly { readonly id: string }[]): string | undefined =>
  [...ORDERS, ...norms.map(({ id }) => id)].find((order) => order === written)
