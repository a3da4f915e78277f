import { groupedInOrder } from '../grouped.js'
import { countingSort, upTo } from './counting-sort.js'
import { interner } from './interner.js'
import { isArray, itemAt } from './list.js'
import type { List } from './list.js'

/** Goes through the items that are alike in some texts, in the order of these and then as they came. */
export function* groupsInOrder<T>(
  list: List<T>,
  textsOf: readonly ((item: T) => string)[],
): Iterable<readonly [T, ...T[]]> {
  if (isArray(list)) {
    yield* groupedInOrder(list, (item) => textsOf.map((textOf) => textOf(item)).join('\u0000'))
    return
  }
  const ranks = ranksOf(list, textsOf)
  // By the last text first, as each sorting keeps what the one before it did.
  const order = ranks
    .toReversed()
    .reduce((items, { keys, rankOf }) => countingSort(items, keys, rankOf).order, upTo(list.length))
  const isAlike = (one: number, other: number) => ranks.every(({ rankOf }) => rankOf(one) === rankOf(other))
  for (let begin = 0, end = 1; begin < order.length; begin = end, end += 1) {
    const first = order[begin] ?? 0
    while (end < order.length && isAlike(first, order[end] ?? 0)) end += 1
    const alike: [T, ...T[]] = [itemAt(list, first)]
    for (let at = begin + 1; at < end; at += 1) alike.push(itemAt(list, order[at] ?? 0))
    yield alike
  }
}

interface Ranks {
  readonly keys: number
  readonly rankOf: (place: number) => number
}

/** The place of each item's texts among all that there are. */
function ranksOf<T>(list: List<T>, textsOf: readonly ((item: T) => string)[]): readonly Ranks[] {
  const columns = textsOf.map((textOf) => {
    return { textOf, known: interner<string>((text) => text), numbers: new Uint32Array(list.length) }
  })
  let place = 0
  for (const item of list) {
    for (const { textOf, known, numbers } of columns) numbers[place] = known.add(textOf(item))
    place += 1
  }
  return columns.map(({ known, numbers }) => {
    const rankOf = new Map([...known.items.slice(1)].sort().map((text, rank) => [text, rank]))
    const ranks = Uint32Array.from(known.items, (text) => rankOf.get(text) ?? 0)
    return { keys: rankOf.size, rankOf: (at) => ranks[numbers[at] ?? 0] ?? 0 }
  })
}
