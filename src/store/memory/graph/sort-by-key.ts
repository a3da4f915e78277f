import { cell, increment } from './at.js'

/** Items in the order of their keys; those of key k stand from `starts[k]` to before `starts[k + 1]`. */
export interface SortedByKey {
  readonly order: Uint32Array
  readonly starts: Uint32Array
}

/** A counting sort: stable, and in time proportional to items and keys, where comparing millions would take long. */
export function sortByKey(items: Uint32Array, keys: number, keyOf: (item: number) => number): SortedByKey {
  const starts = startsOf(items, keys, keyOf)
  const next = starts.slice()
  const order = new Uint32Array(items.length)
  for (const item of items) {
    const key = keyOf(item)
    order[cell(next, key)] = item
    increment(next, key)
  }
  return { order, starts }
}

function startsOf(items: Uint32Array, keys: number, keyOf: (item: number) => number): Uint32Array {
  const starts = new Uint32Array(keys + 1)
  for (const item of items) increment(starts, keyOf(item) + 1)
  for (let key = 0; key < keys; key++) starts[key + 1] = cell(starts, key + 1) + cell(starts, key)
  return starts
}

export const upTo = (length: number): Uint32Array => new Uint32Array(length).map((_, index) => index)
