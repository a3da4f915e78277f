/** Makes what is asked for once and keeps it: files say the same over and over. */
export function memoized<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make(key)
    known.set(key, made)
    return made
  }
}

/** Whether a key is asked about for the first time, for what is to be told but once. */
export function firstTime(): (key: string) => boolean {
  const seen = new Set<string>()
  return (key) => !seen.has(key) && seen.add(key).has(key)
}
