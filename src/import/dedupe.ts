import { digestIndex, digestOfText } from '../lists/digest-index.js'
import type { List } from '../lists/list.js'
import { gathering } from '../lists/packed-list.js'

/** Keeps the first of what says the same. */
export interface Dedupe<T> {
  /** Keeps an item, or answers the one that was kept before it. */
  keep(item: T): T | null
  /** What was kept; no more is to come then, and what it is known by is let go. */
  items(): List<T>
}

/** Where it is kept. */
export interface Kept<T> {
  add(item: T): void
  at(place: number): T
  list(): List<T>
}

/** What tells whether two items say the same: those that do have one digest, and few others have it too. */
export interface Sameness<T> {
  readonly digestOf: (item: T) => number
  readonly isSame: (before: T, item: T) => boolean
}

/** What has the same key says the same. */
export const sameKey = <T>(keyOf: (item: T) => string): Sameness<T> => ({
  digestOf: (item) => digestOfText(keyOf(item)),
  isSame: (before, item) => keyOf(before) === keyOf(item),
})

export function dedupe<T extends object>({ digestOf, isSame }: Sameness<T>, kept: Kept<T> = gathering<T>()): Dedupe<T> {
  // The keys of millions would take more than the items.
  let index = digestIndex()
  return {
    keep(item) {
      const digest = digestOf(item)
      for (const place of index.places(digest)) {
        const before = kept.at(place)
        if (isSame(before, item)) return before
      }
      index.add(digest)
      kept.add(item)
      return null
    },
    items() {
      index = digestIndex()
      return kept.list()
    },
  }
}
