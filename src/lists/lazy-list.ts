import { listOf } from './list.js'
import type { List } from './list.js'

/** A list of so many items, each made when it is first asked for, and kept. */
export function lazyList<T>(length: number, make: (place: number) => T): List<T> {
  const made: (T | undefined)[] = Array.from({ length })
  return listOf(length, (place) => (made[place] ??= make(place)))
}
