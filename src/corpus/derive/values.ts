import { groupedInOrder } from '../../grouped.js'

/** The value without its fields that are null: what is not known is absent, as in a property graph. */
export function present<T extends object>(value: T): T {
  const fields: Partial<T> = {}
  for (const name in value) if (value[name] != null) fields[name] = value[name]
  return fields as T
}

/** The value without some of its fields. */
export function without<T extends object, N extends PropertyKey>(value: T, names: readonly N[]): Omit<T, N> {
  const left: readonly PropertyKey[] = names
  const fields: Partial<T> = {}
  for (const name in value) if (!left.includes(name)) fields[name] = value[name]
  return fields as Omit<T, N>
}

/** Sorts before all that can stand in a text, so that a short field never runs into the next. */
const SEPARATOR = '\u0000'

export const keyOf = (...fields: readonly string[]): string => fields.join(SEPARATOR)

/** Sorted by key; what has the same key is the same and is kept once. Another key is asked for only where the first does not tell. */
export function distinct<T>(
  items: readonly T[],
  key: (item: T) => string,
  finerKey?: (item: T) => string,
): readonly T[] {
  if (items.length < 2) return items
  return groupedInOrder(items, key).flatMap((same) =>
    finerKey === undefined ? [same[0]] : distinct<T>(same, finerKey),
  )
}
