type Absent = null | undefined

export const isPresent = <T>(value: T | Absent): value is T => value !== null && value !== undefined

/** The test that a given value makes; none where it is absent, since what is absent does not restrict. */
export function testsWhere<T, Test>(value: T | Absent, test: (value: T) => Test): readonly Test[] {
  return isPresent(value) ? [test(value)] : []
}

/** Whether a value is one of a list; what is unknown never is. */
export function isOneOf<T>(allowed: readonly string[], pick: (item: T) => string | Absent): (item: T) => boolean {
  const set = new Set(allowed)
  return (item) => {
    const value = pick(item)
    return isPresent(value) && set.has(value)
  }
}
