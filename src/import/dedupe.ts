import { digestIndex, digestOfText } from '../lists/digest-index.js'
import { gathering, type Gathering } from '../lists/packed-list.js'

/** Keeps the first of what says the same. */
export interface Dedupe<T> {
  /** Keeps an item, or answers the one that was kept before it. */
  keep(item: T): T | null
  /** What was kept; no more is to come then, and what it is known by is let go. */
  items(): ReturnType<Gathering<T>['list']>
}

/** What has the same key says the same, but where `excludes` tells of two that both may hold. */
export function dedupe<T extends object>(
  keyOf: (item: T) => string,
  excludes: (before: T, item: T) => boolean = () => true,
  kept: Gathering<T> = gathering<T>(),
): Dedupe<T> {
  // The keys of millions would take more than the items.
  let index = digestIndex()
  return {
    keep(item) {
      const key = keyOf(item)
      const digest = digestOfText(key)
      for (const place of index.places(digest)) {
        const before = kept.at(place)
        if (keyOf(before) === key && excludes(before, item)) return before
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
