import { parseAsString, throttle, useQueryState } from 'nuqs'

/** A part of the address: its value, a way to set it, and what is wrong with what stands there. */
export interface Part<Value> {
  readonly value: Value
  readonly set: (value: Value) => void
  readonly wrong: string | null
}

/** One of a few values; any other is told, and the first stands in for it. */
export function useChoice<Value extends string>(name: string, values: readonly [Value, ...Value[]]): Part<Value> {
  const [written, write] = useQueryState(name, parseAsString.withOptions({ history: 'push' }))
  const [first] = values
  const value = values.find((one) => one === written)
  return {
    value: value ?? first,
    set: (next) => void write(next === first ? null : next),
    wrong: written === null || value !== undefined ? null : `“${written}” is none of ${name}: ${values.join(', ')}.`,
  }
}

/** The id of something, or none; whether there is such a thing is for the answer to say. */
export function useId(name: string): readonly [string | null, (id: string | null) => void] {
  const [id, write] = useQueryState(name, parseAsString.withOptions({ history: 'push' }))
  return [id === '' ? null : id, (next) => void write(next)]
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** A date as precise as it is written: `2015`, `2015-07` or `2015-07-14`. It is slid and typed: no step to go back to. */
export function useDate(name: string): Part<string | null> {
  const [written, write] = useQueryState(
    name,
    parseAsString.withOptions({ history: 'replace', limitUrlUpdates: throttle(100) }),
  )
  const good = written !== null && DATE.test(written)
  return {
    value: good ? written : null,
    set: (next) => void write(next),
    wrong: written === null || good ? null : `${name}: “${written}” is no date as 2015, 2015-07 or 2015-07-14.`,
  }
}
