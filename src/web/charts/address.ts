import { parseAsString, useQueryState } from 'nuqs'
import { nearestWords } from '../filters/nearest.js'
import type { Problem } from '../filters/problem.js'

/** A part of the address: its value, a way to set it, and what is wrong with what stands there. */
export interface AddressPart<Value> {
  readonly value: Value
  readonly set: (value: Value) => void
  readonly wrong: Problem | null
}

/** One of a few values; any other is told, and the first stands in for it. */
export function useChoiceParam<Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): AddressPart<Value> {
  const [written, write] = useQueryState(name, parseAsString.withOptions({ history: 'push' }))
  const [first] = values
  const value = values.find((one) => one === written)
  return {
    value: value ?? first,
    set: (next) => void write(next === first ? null : next),
    wrong: written === null || value !== undefined ? null : noneOf(name, written, values),
  }
}

/** The id of something, or none; whether there is such a thing is for the answer to say. */
export function useId(name: string): readonly [string | null, (id: string | null) => void] {
  const [id, write] = useQueryState(name, parseAsString.withOptions({ history: 'push' }))
  return [id === '' ? null : id, (next) => void write(next)]
}

const noneOf = (name: string, written: string, values: readonly string[]): Problem => ({
  words: `${name}: “${written}” is none of ${values.join(', ')}.`,
  wrong: written,
  near: nearestWords(written, values),
})
