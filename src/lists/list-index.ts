import { digestIndex, digestOfText } from './digest-index.js'
import { itemAt } from './list.js'
import type { List } from './list.js'

/** Where in a list what has a key stands, in order. */
export type ListIndex = (key: string) => readonly number[]

export function indexOfList<T>(list: List<T>, keyOf: (item: T) => string): ListIndex {
  const index = digestIndex()
  list.forEach((item) => index.add(digestOfText(keyOf(item))))
  return (key) => index.places(digestOfText(key)).filter((place) => keyOf(itemAt(list, place)) === key)
}
