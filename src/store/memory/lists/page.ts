import type { Entity, OrderKey } from '../../../domain.js'
import type { Paging } from '../scope/arguments.js'
import { byText } from '../../../by-text.js'
import { NO_END } from '../../../partial-date.js'
import type { Dated } from '../scope/dated.js'

/** An item and its place in the order of its list. */
export interface OrderedItem<T> {
  readonly item: T
  readonly key: OrderKey
}

/** By number, then up, then down descending, then id. */
export function compareKeys(a: OrderKey, b: OrderKey): number {
  return a.number - b.number || byText(a.up, b.up) || byText(b.down, a.down) || byText(a.id, b.id)
}

/** Sorts no more than it must: what comes after all of a full page is passed over, since it cannot be on it. */
export function page<T>(items: readonly T[], keyOf: (item: T) => OrderKey, paging: Paging): readonly OrderedItem<T>[] {
  const { first, after } = paging
  const room = 2 * first + 64
  let open: OrderedItem<T>[] = []
  let last: OrderKey | undefined
  for (const item of items) {
    const key = keyOf(item)
    if (!isPast(key, after) || (last !== undefined && compareKeys(key, last) > 0)) continue
    if (open.push({ item, key }) < room) continue
    open = smallest(open, first)
    last = open.at(-1)?.key
  }
  return smallest(open, first)
}

function isPast(key: OrderKey, after: OrderKey | null): boolean {
  return after === null || compareKeys(key, after) > 0
}

function smallest<T>(placed: readonly OrderedItem<T>[], count: number): OrderedItem<T>[] {
  return [...placed].sort((a, b) => compareKeys(a.key, b.key)).slice(0, count)
}

export const byName = ({ id, sortKey }: Entity): OrderKey => ({ number: 0, up: sortKey, down: '', id })

type Identified = Pick<Entity, 'id'>

/** Newest first. */
export const byDate = ({ id, date }: Dated & Identified): OrderKey => ({ number: 0, up: '', down: date ?? '', id })

/** Oldest first; what has no date comes last. */
export const byAge = ({ id, date }: Dated & Identified): OrderKey => ({ number: 0, up: date ?? NO_END, down: '', id })

/** The greatest count first; not `-count`, since -0 is not 0 to everyone. */
export const byCount = (count: number, id: string): OrderKey => ({ number: 0 - count, up: '', down: '', id })

// One division of the same two whole numbers is the same in every store, to the last bit.
export const byShare = (shared: number, either: number, id: string): OrderKey => ({
  ...byCount(shared, id),
  number: -shared / either,
})
