/** Gives each distinct item a small number, from 1; 0 is for null. */
export interface Interner<T> {
  readonly add: (item: T | null | undefined) => number
  readonly items: Interned<T>
}

/** The items by number; at 0 null. */
export type Interned<T> = readonly (T | null)[]

export function interner<T>(keyOf: (item: T) => string): Interner<T> {
  const items: (T | null)[] = [null]
  const numbers = new Map<string, number>()
  const addNew = (item: T, key: string) => {
    numbers.set(key, items.length)
    return items.push(item) - 1
  }
  const add = (item: T) => {
    const key = keyOf(item)
    return numbers.get(key) ?? addNew(item, key)
  }
  return { add: (item) => (item === null || item === undefined ? 0 : add(item)), items }
}
