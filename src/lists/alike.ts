import { digestOfText } from './digest-index.js'
import { isArray, itemsAt } from './list.js'
import type { List } from './list.js'
import { wholeNumbers } from './whole-numbers.js'

/** The items that have a key in common, of a list of which nearly none has one: in the order in which they came. */
export function alike<T>(list: List<T>, keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of isArray(list) ? list : suspected(list, keyOf)) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

function suspected<T>(list: List<T>, keyOf: (item: T) => string): readonly T[] {
  const seen = suspects()
  list.forEach((item) => seen.see(digestOfText(keyOf(item))))
  return seen.of(list)
}

/** Tells which items of a list may have a key in common: the keys of millions would take more than the items. */
export interface Suspects {
  /** Takes down the digest of the next item's key. */
  see(digest: number): void
  /** Those whose digest is not theirs alone. */
  of<T>(list: List<T>): readonly T[]
}

// A byte is counted in for each digest: so many times as many as there are items, up to 16 MB.
const ROOM = 16
const MOST = 1 << 24

export function suspects(): Suspects {
  const digests = wholeNumbers()
  const alikeAt = (): Uint32Array => {
    const { length } = digests
    const mask = Math.min(MOST, 2 ** Math.ceil(Math.log2(ROOM * length() + 1))) - 1
    const counts = new Uint8Array(mask + 1)
    const slotOf = (place: number) => digests.at(place) & mask
    for (let place = 0; place < length(); place += 1)
      counts[slotOf(place)] = Math.min((counts[slotOf(place)] ?? 0) + 1, 2)
    const places: number[] = []
    for (let place = 0; place < length(); place += 1) if (counts[slotOf(place)] === 2) places.push(place)
    return Uint32Array.from(places)
  }
  return { see: digests.append, of: (list) => [...itemsAt(list, alikeAt())] }
}
