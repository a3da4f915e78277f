/** Keeps the first of what says the same. */
export interface Dedupe<T> {
  readonly items: readonly T[]
  /** Keeps an item, or answers the one that was items before it. */
  keep(item: T): T | null
  /** Lets go of what it knows them by, once no more are to come. */
  end(): void
}

/** What has the same key says the same, but where `excludes` tells of two that both may hold. */
export function dedupe<T>(
  keyOf: (item: T) => string,
  excludes: (before: T, item: T) => boolean = () => true,
): Dedupe<T> {
  const items: T[] = []
  const byKey = new Map<string, T[]>()
  return {
    items,
    keep(item) {
      const key = keyOf(item)
      const same = byKey.get(key)
      const before = same?.find((other) => excludes(other, item))
      if (before !== undefined) return before
      if (same === undefined) byKey.set(key, [item])
      else same.push(item)
      items.push(item)
      return null
    },
    end: () => byKey.clear(),
  }
}
