import type { Entity, OrderKey } from '../../src/domain.js'
import { compareKeys } from '../../src/store/memory/lists/page.js'
import type { Params, Row, Store } from '../../src/store/store.js'
import type { Difference } from './difference.js'
import { plain } from './plain.js'

type Asked = Params<'search'>
type Rows = readonly Row<'search'>[]

// The whole of a random graph in pages of one.
const MOST_PAGES = 60

/**
 * Where two stores differ in what a search must agree on: what is exact and its order, what else is found, and that
 * the pages of each add up to one list in the order of its own keys.
 */
export async function searchDifference(one: Store, other: Store, params: Asked): Promise<Difference | null> {
  const [left, right] = [await agreed(one, params), await agreed(other, params)]
  if (JSON.stringify(left) === JSON.stringify(right)) return null
  return { question: 'search', params, one: left, other: right }
}

async function agreed(store: Store, params: Asked): Promise<unknown> {
  const rows = await readWhole(store, params)
  if (rows === null) return `no end within ${MOST_PAGES} pages`
  const [exact, rest] = [rows.filter(isExact), rows.filter((row) => !isExact(row))]
  return plain({
    exact,
    rest: rest.map(({ entity }) => entity).sort(byId),
    inOrder: rows.every(({ key }, at) => isAfter(key, rows[at - 1]?.key)),
  })
}

const isExact = ({ key }: Row<'search'>) => key.number === 0
const byId = (a: Entity, b: Entity) => (a.id < b.id ? -1 : 1)
const isAfter = (key: OrderKey, before: OrderKey | undefined) => before === undefined || compareKeys(before, key) < 0

async function readWhole(store: Store, params: Asked): Promise<Rows | null> {
  const rows: Row<'search'>[] = []
  for (let page = 0; page < MOST_PAGES; page++) {
    const found = await store.ask('search', { ...params, after: rows.at(-1)?.key ?? null })
    if (found.length === 0) return rows
    rows.push(...found)
  }
  return null
}
