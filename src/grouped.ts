/** What has the same key stands together, in the order in which it came. */
export function grouped<T>(items: Iterable<T>, key: (item: T) => string): ReadonlyMap<string, readonly [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const name = key(item)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return groups
}

/** The groups in the order of their keys. */
export function groupedInOrder<T>(items: Iterable<T>, key: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = grouped(items, key)
  // Without a comparison of ours, strings are sorted by code unit, and several times as fast.
  return [...groups.keys()].sort().map((name) => groups.get(name)!)
}
