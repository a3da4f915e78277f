import { digestIndex, digestOfText } from '../lists/digest-index.js'
import { gathering, type Gathering } from '../lists/packed-list.js'

/** Keeps the first of what says the same. */
export interface Dedupe<T> {
  /** Keeps an item, or answers the one that was kept before it. */
  keep(item: T): T | null
  /** What was kept; no more is to come then, and what it is known by is let go. */
  items(): ReturnType<Gathering<T>['list']>
  /** Gives away what was kept, in its order; what was given is let go too. */
  give(take: (item: T) => void): void
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

export function dedupe<T extends object>(
  { digestOf, isSame }: Sameness<T>,
  kept: Gathering<T> = gathering<T>(),
): Dedupe<T> {
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
    give(take) {
      index = digestIndex()
      kept.give(take)
    },
  }
}
