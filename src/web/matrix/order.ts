import type { NormAnswer } from '../generated/schema.js'
import type { MatrixNorm, MatrixRow } from './matrix-question.js'

/** How rows are ordered; also by the answers to one norm, by its id. */
export const ORDERS = ['date', 'name', 'norms', 'likeness'] as const

/** From most to least affirmative. */
const ANSWERS: readonly NormAnswer[] = ['EXPLICIT', 'INDIRECT', 'QUOTED', 'UNANSWERED', 'NOT_FOUND', 'NOT_ASSESSED']

/** Which answers count as reflecting a norm. */
export type Reflecting = ReadonlySet<NormAnswer>

export const reflectedBy = ({ cells }: MatrixRow, reflecting: Reflecting): number =>
  cells.filter(({ answer }) => reflecting.has(answer)).length

/** Rows in an order; those that it holds equal stay in that of their dates, as the server gives them. */
export function ordered(
  rows: readonly MatrixRow[],
  order: string,
  norms: readonly MatrixNorm[],
  reflecting: Reflecting,
): readonly MatrixRow[] {
  const column = norms.findIndex(({ id }) => id === order)
  if (column >= 0) return rows.toSorted((one, other) => rankAt(one, column) - rankAt(other, column))
  if (order === 'name')
    return rows.toSorted((one, other) => one.agreement.name.localeCompare(other.agreement.name, 'en'))
  const byNorms = () => rows.toSorted((one, other) => reflectedBy(other, reflecting) - reflectedBy(one, reflecting))
  if (order === 'norms') return byNorms()
  return order === 'likeness' ? chained(byNorms(), reflecting) : rows
}

const rankAt = ({ cells }: MatrixRow, column: number): number => ANSWERS.indexOf(cells[column]!.answer)

/** Begins with the first row; each next is the one most like it of those left. */
function chained(rows: readonly MatrixRow[], reflecting: Reflecting): readonly MatrixRow[] {
  const left = [...rows]
  const chain: MatrixRow[] = []
  let last = left.shift()
  while (last !== undefined) {
    const row = last
    chain.push(row)
    const differences = left.map((other) => differenceOf(row, other, reflecting))
    last = left.splice(differences.indexOf(Math.min(...differences)), 1)[0]
  }
  return chain
}

const differenceOf = (one: MatrixRow, other: MatrixRow, reflecting: Reflecting): number =>
  one.cells.filter(({ answer }, index) => reflecting.has(answer) !== reflecting.has(other.cells[index]!.answer)).length
