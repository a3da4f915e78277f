/** What has a key, by each of its keys, once and in the order in which it comes. */
export function indexed<T>(
  items: Iterable<T>,
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const byKey = new Map<string, T[]>()
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const same = byKey.get(key)
      if (same === undefined) byKey.set(key, [item])
      else same.push(item)
    }
  return byKey
}
