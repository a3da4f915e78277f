/** Keeps what was met of late: of much more than that, the same is seldom met again soon. */
export interface Recent<Key, Value> {
  get(key: Key): Value | undefined
  set(key: Key, value: Value): void
}

const MOST = 4096

export function recent<Key, Value>(): Recent<Key, Value> {
  const known = new Map<Key, Value>()
  return {
    get: (key) => known.get(key),
    set(key, value) {
      if (known.size === MOST) known.clear()
      known.set(key, value)
    },
  }
}
