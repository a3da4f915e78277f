import { parseAsString, useQueryState } from 'nuqs'

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
    wrong: written === null || value !== undefined ? null : `${name}: “${written}” is none of ${values.join(', ')}.`,
  }
}

/** The id of something, or none; whether there is such a thing is for the answer to say. */
export function useId(name: string): readonly [string | null, (id: string | null) => void] {
  const [id, write] = useQueryState(name, parseAsString.withOptions({ history: 'push' }))
  return [id === '' ? null : id, (next) => void write(next)]
}

/** What is wrong with an id of the address, if it is not known. */
export const unknown = (
  name: string,
  id: string | null,
  known: (id: string) => boolean,
  kind: string,
): string | null => (id === null || known(id) ? null : `${name}: “${id}” is no ${kind}.`)
