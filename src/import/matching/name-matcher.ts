import { fold } from '../../fold.js'

/** What is meant by a name among others: as it is spelt, else in any spelling that `keyOf` takes for the same; the first of several. */
export function nameMatcher<T>(
  named: readonly (readonly [name: string, meant: T])[],
  keyOf: (name: string) => string = fold,
): (name: string) => T | undefined {
  const exact = new Map(named.toReversed())
  const loose = new Map(named.toReversed().map(([name, meant]) => [keyOf(name), meant]))
  return (name) => exact.get(name) ?? loose.get(keyOf(name))
}
