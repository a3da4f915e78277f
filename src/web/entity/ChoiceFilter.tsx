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
  readonly choose: (value: string | null) => void
  /** What is wrong with the value in the address: no row has it. */
  readonly problems: readonly Problem[]
}

/** A value in the address that no row has narrows nothing, and is told. */
export function useChoice<Row, Value extends string>(
  name: string,
  rows: readonly Row[],
  valueOf: (row: Row) => Value | null,
): Choice<Row, Value> {
  const [written, setWritten] = useQueryState(name, { history: 'push' })
  const values = rows.map(valueOf).filter((each) => each !== null)
  const counts = new Map<Value, number>()
  for (const each of values) counts.set(each, (counts.get(each) ?? 0) + 1)
  const near = [...counts.keys()].map((each) => ({ value: each }))
  const value = values.find((each) => each === written) ?? null
  const wrong = rows.length === 0 ? null : unknown(name, written, near, 'value of what is listed')
  return {
    value,
    counts,
    total: rows.length,
    fits: (row) => value === null || valueOf(row) === value,
    choose: (chosen) => void setWritten(chosen),
    problems: wrong === null ? [] : [wrong],
  }
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
  const options = values.map(([value, count]) => ({ value, name: `${nameOf(value)} (${count})` }))
  return (
    <>
      <FilterProblems problems={choice.problems} />
      <Select
        label={label}
        value={choice.value ?? ALL}
        options={[{ value: ALL, name: `All (${choice.total})` }, ...options]}
        onChange={(value) => choice.choose(value === ALL ? null : value)}
      />
    </>
  )
}
