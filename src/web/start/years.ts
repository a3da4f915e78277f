import type { YearsPictureQuery } from '../generated/graphql.js'
import { codeInWords } from '../words/codes.js'

type CrossTab = NonNullable<YearsPictureQuery['crossTab']>

export interface Year {
  readonly year: number
  /** How many of each kind, in the order of the kinds. */
  readonly counts: readonly number[]
  readonly total: number
}

export interface Years {
  readonly kinds: readonly string[]
  /** Every year from the first to the last, those without any too. */
  readonly years: readonly Year[]
}

/** Kinds that are told apart in the picture; the others are one. */
const SHOWN = 3

/** What those without a known year are counted at. */
const NO_YEAR = 'NOT_STATED'

export function yearsOf({ rows, columns, cells }: CrossTab): Years {
  const values = new Map(
    rows.flatMap(({ value, count }, index) =>
      value === NO_YEAR ? [] : [[Number(value), { cells: cells[index] ?? [], count }] as const],
    ),
  )
  const known = [...values.keys()]
  const first = Math.min(...known)
  const years = Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => {
    const { cells: row, count: total } = values.get(first + index) ?? { cells: [], count: 0 }
    const counts = columns.slice(0, SHOWN).map((_kind, column) => row[column] ?? 0)
    const others = row.slice(SHOWN).reduce((sum, number) => sum + number, 0)
    return { year: first + index, counts: columns.length > SHOWN ? [...counts, others] : counts, total }
  })
  const kinds = columns.slice(0, SHOWN).map(({ value }) => codeInWords(value))
  return { kinds: columns.length > SHOWN ? [...kinds, 'Other'] : kinds, years }
}

/** The year by which half of them had been made. */
export function medianYear(years: readonly Year[]): number | undefined {
  const half = years.reduce((sum, { total }) => sum + total, 0) / 2
  const before = (index: number) => years.slice(0, index + 1).reduce((sum, { total }) => sum + total, 0)
  return years.find((_, index) => before(index) >= half)?.year
}

export const fullestYear = (years: readonly Year[]): Year | undefined =>
  years.toSorted((a, b) => b.total - a.total || a.year - b.year)[0]
