import { cell, increment } from './at.js'

/** Items in the order of their keys; those of key k stand from `offsets[k]` to before `offsets[k + 1]`. */
export interface SortedByKey {
  readonly order: Uint32Array
  readonly offsets: Uint32Array
}

/** A counting sort: stable, and in time proportional to items and keys, where comparing millions would take long. */
export function countingSort(items: Uint32Array, keys: number, keyOf: (item: number) => number): SortedByKey {
  const offsets = keyOffsets(items, keys, keyOf)
  const next = offsets.slice()
  const order = new Uint32Array(items.length)
  for (const item of items) {
    const key = keyOf(item)
    order[cell(next, key)] = item
    increment(next, key)
  }
  return { order, offsets }
}

function keyOffsets(items: Uint32Array, keys: number, keyOf: (item: number) => number): Uint32Array {
  const offsets = new Uint32Array(keys + 1)
  for (const item of items) increment(offsets, keyOf(item) + 1)
  for (let key = 0; key < keys; key++) offsets[key + 1] = cell(offsets, key + 1) + cell(offsets, key)
  return offsets
}

export const upTo = (length: number): Uint32Array => new Uint32Array(length).map((_, index) => index)
