import { useQueryState } from 'nuqs'
import { Select } from '../design/Select.js'
import { FilterProblems } from '../filters/FilterProblems.js'
import type { Problem } from '../filters/problem.js'
import { unknown } from '../filters/unknown.js'

/** One value of a property to which a list is narrowed; the address has it. */
export interface Choice<Row, Value extends string> {
  readonly value: Value | null
  readonly counts: ReadonlyMap<Value, number>
  readonly total: number
  readonly fits: (row: Row) => boolean
  readonly valueOf: (row: Row) => Value | null
  readonly choose: (value: string | null) => void
  /** What is wrong with the value in the address: no row has it. */
  readonly problems: readonly Problem[]
}

/** A value in the address that no row has narrows nothing, and is told. */
export function useRowChoice<Row, Value extends string>(
  name: string,
  rows: readonly Row[],
  valueOf: (row: Row) => Value | null,
): Choice<Row, Value> {
  const [written, setWritten] = useQueryState(name, { history: 'push' })
  const values = rows.map(valueOf).filter((each) => each !== null)
  const counts = countsOf(rows, valueOf)
  const near = [...counts.keys()].map((each) => ({ value: each }))
  const value = values.find((each) => each === written) ?? null
  const wrong = rows.length === 0 ? null : unknown(name, written, near, 'value of what is listed')
  return {
    value,
    counts,
    total: rows.length,
    fits: (row) => value === null || valueOf(row) === value,
    valueOf,
    choose: (chosen) => void setWritten(chosen),
    problems: wrong === null ? [] : [wrong],
  }
}

function countsOf<Row, Value extends string>(rows: readonly Row[], valueOf: (row: Row) => Value | null) {
  const counts = new Map<Value, number>()
  for (const value of rows.map(valueOf)) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** A choice with the numbers of what the others leave of a list: what a click would show. */
export function among<Row, Value extends string>(
  choice: Choice<Row, Value>,
  rows: readonly Row[],
  others: readonly ((row: Row) => boolean)[],
): Choice<Row, Value> {
  const left = rows.filter((row) => others.every((fits) => fits(row)))
  const counts = countsOf(left, choice.valueOf)
  // What is chosen stays to be seen, and to be left.
  if (choice.value !== null && !counts.has(choice.value)) counts.set(choice.value, 0)
  return { ...choice, counts, total: left.length }
}

const ALL = 'all'

interface Props<Row, Value extends string> {
  readonly label: string
  readonly choice: Choice<Row, Value>
  readonly nameOf: (value: Value) => string
}

/** Each value with how many rows have it, the most frequent first. */
export function ChoiceFilter<Row, Value extends string>({ label, choice, nameOf }: Props<Row, Value>) {
  const values = [...choice.counts].sort(([, a], [, b]) => b - a)
  const options = values.map(([value, count]) => ({ value, name: `${nameOf(value)} (${count.toLocaleString('en')})` }))
  return (
    <>
      <FilterProblems problems={choice.problems} />
      <Select
        label={label}
        value={choice.value ?? ALL}
        options={[{ value: ALL, name: `All (${choice.total.toLocaleString('en')})` }, ...options]}
        onChange={(value) => choice.choose(value === ALL ? null : value)}
      />
    </>
  )
}
