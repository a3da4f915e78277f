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
    const place = placeIn(next, key)
    order[place] = item
    next[key] = place + 1
  }
  return { order, offsets }
}

function keyOffsets(items: Uint32Array, keys: number, keyOf: (item: number) => number): Uint32Array {
  const offsets = new Uint32Array(keys + 1)
  for (const item of items) {
    const key = keyOf(item) + 1
    offsets[key] = placeIn(offsets, key) + 1
  }
  for (let key = 0; key < keys; key++) offsets[key + 1] = placeIn(offsets, key + 1) + placeIn(offsets, key)
  return offsets
}

function placeIn(places: Uint32Array, key: number): number {
  const place = places[key]
  if (place === undefined) throw new RangeError(`wanted a key below ${places.length}, got ${key}`)
  return place
}

export const upTo = (length: number): Uint32Array => new Uint32Array(length).map((_, index) => index)
