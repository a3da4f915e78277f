import { interner } from './interner.js'
import { wholeNumbers } from './whole-numbers.js'
import { textPool } from './text-pool.js'
import type { TextPool } from './text-pool.js'

/** Texts one below the other: each distinct one is kept once, but where nearly all are distinct. */
export interface TextColumn {
  readonly length: () => number
  append(text: string | null): void
  at(place: number): string | null
}

// Below this a table of distinct texts is small whatever it is of.
const FEW = 1 << 16

export function textColumn(): TextColumn {
  let column = wholeNumbers()
  let distinct = interner<string>((text) => text)
  let { items } = distinct
  let pool: TextPool | null = null
  // What distinguishes hardly any texts from each other takes more than they do.
  const pour = (): void => {
    const poured = textPool()
    const places = items.map((text) => (text === null ? 0 : poured.add(text) + 1))
    const before = column
    column = wholeNumbers()
    for (let place = 0; place < before.length(); place += 1) column.append(places[before.at(place)] ?? 0)
    distinct = interner<string>((text) => text)
    items = distinct.items
    pool = poured
  }
  return {
    length: () => column.length(),
    append(text) {
      if (pool !== null) column.append(text === null ? 0 : pool.add(text) + 1)
      else {
        column.append(distinct.add(text))
        if (items.length > FEW && items.length * 2 > column.length()) pour()
      }
    },
    at(place) {
      const number = column.at(place)
      if (pool === null) return items[number] ?? null
      return number === 0 ? null : pool.at(number - 1)
    },
  }
}
