import { upTo } from './counting-sort.js'
import { digestOfText } from './digest-index.js'
import { isArray, itemsAt } from './list.js'
import type { List } from './list.js'

const BITS = 24

/** The items that have a key in common, of a list of which nearly none has one: in the order in which they came. */
export function alike<T>(list: List<T>, keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of isArray(list) ? list : suspected(list, keyOf)) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** The items whose keys have a digest in common with others': the keys of millions would take more than the items. */
function suspected<T>(list: List<T>, keyOf: (item: T) => string): List<T> {
  const counts = new Uint8Array(1 << BITS)
  const digests = new Uint32Array(list.length)
  let place = 0
  for (const item of list) {
    const digest = digestOfText(keyOf(item)) & ((1 << BITS) - 1)
    digests[place] = digest
    counts[digest] = Math.min((counts[digest] ?? 0) + 1, 2)
    place += 1
  }
  return itemsAt(
    list,
    upTo(list.length).filter((at) => (counts[digests[at] ?? 0] ?? 0) > 1),
  )
}
