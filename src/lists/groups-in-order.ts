import { countingSort, upTo } from './counting-sort.js'
import { interner } from './interner.js'
import { itemAt, itemsAt } from './list.js'
import type { List } from './list.js'
import { wholeNumbers } from './whole-numbers.js'

/** Groups what is alike in some texts, of which it has to be shown each item once before. */
export interface TextGrouping<T> {
  /** Takes down the texts of the next item. */
  see(item: T): void
  /** The places of what is alike, among all that was seen, in the order of the texts and then as they came. */
  places(): Iterable<readonly [number, ...number[]]>
  /** The same of a list of all that was seen. */
  groups<Item extends T>(list: List<Item>): Iterable<readonly [Item, ...Item[]]>
  /** Those of which a text, by its place among the texts, passes. Each distinct text is tried once. */
  having<Item extends T>(list: List<Item>, at: number, test: (text: string) => boolean): List<Item>
}

export function grouping<T>(textsOf: readonly ((item: T) => string)[]): TextGrouping<T> {
  const columns = textsOf.map((textOf) => ({
    textOf,
    known: interner<string>((text) => text),
    numbers: wholeNumbers(),
  }))
  let count = 0
  function* places(): Generator<readonly [number, ...number[]]> {
    const ranks = columns.map(({ known, numbers }) => ranking(known.items, numbers.at))
    // By the last text first, as each sorting keeps what the one before it did.
    const order = ranks
      .toReversed()
      .reduce((items, { keys, rankOf }) => countingSort(items, keys, rankOf).order, upTo(count))
    const isAlike = (one: number, other: number) => ranks.every(({ rankOf }) => rankOf(one) === rankOf(other))
    for (let begin = 0, end = 1; begin < order.length; begin = end, end += 1) {
      const alike: [number, ...number[]] = [order[begin] ?? 0]
      while (end < order.length && isAlike(alike[0], order[end] ?? 0)) {
        alike.push(order[end] ?? 0)
        end += 1
      }
      yield alike
    }
  }
  return {
    see(item) {
      count += 1
      for (const { textOf, known, numbers } of columns) numbers.append(known.add(textOf(item)))
    },
    places,
    *groups<Item extends T>(list: List<Item>) {
      for (const [first, ...others] of places())
        yield [itemAt(list, first), ...others.map((place) => itemAt(list, place))] as const
    },
    having(list, at, test) {
      const { known, numbers } = columns[at] ?? none(at)
      const passes = known.items.map((text) => text !== null && test(text))
      return itemsAt(
        list,
        upTo(list.length).filter((place) => passes[numbers.at(place)]),
      )
    },
  }
}

function none(at: number): never {
  throw new RangeError(`wanted the place of a text, got ${at}`)
}

/** Goes through the items that are alike in some texts, in the order of these and then as they came. */
export function groupsInOrder<T>(
  list: List<T>,
  textsOf: readonly ((item: T) => string)[],
): Iterable<readonly [T, ...T[]]> {
  const { see, groups } = grouping(textsOf)
  list.forEach(see)
  return groups(list)
}

interface Ranking {
  readonly keys: number
  readonly rankOf: (place: number) => number
}

/** The place of each item's text among all that there are. */
function ranking(texts: readonly (string | null)[], numberOf: (place: number) => number): Ranking {
  // Without a comparison of ours, strings are sorted by code unit, and several times as fast.
  const rankOf = new Map([...texts.slice(1)].sort().map((text, rank) => [text, rank]))
  const ranks = Uint32Array.from(texts, (text) => rankOf.get(text) ?? 0)
  return { keys: rankOf.size, rankOf: (at) => ranks[numberOf(at)] ?? 0 }
}
