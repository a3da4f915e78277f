import type { Entity, OrderKey } from '../../src/domain.js'
import { compareKeys } from '../../src/store/memory/lists/page.js'
import type { Params, Row, Store } from '../../src/store/store.js'
import type { Difference } from './differs.js'
import { plain } from './plain.js'

type Asked = Params<'search'>
type Rows = readonly Row<'search'>[]

// The whole of a random graph in pages of one.
const MOST_PAGES = 60

/**
 * Where two stores differ in what a search must agree on: what the text names or begins to name and its order, what else is
 * found, and that the pages of each add up to one list in the order of its own keys.
 */
export async function searchDifference(one: Store, other: Store, params: Asked): Promise<Difference | null> {
  const [left, right] = [await agreed(one, params), await agreed(other, params)]
  if (JSON.stringify(left) === JSON.stringify(right)) return null
  return { question: 'search', params, one: left, other: right }
}

async function agreed(store: Store, params: Asked): Promise<unknown> {
  const rows = await readWhole(store, params)
  if (rows === null) return `no end within ${MOST_PAGES} pages`
  const [named, rest] = [rows.filter(isNamed), rows.filter((row) => !isNamed(row))]
  return plain({
    named,
    rest: rest.map(({ entity, missing }) => ({ ...entity, missing })).sort(byId),
    inOrder: rows.every(({ key }, at) => isAfter(key, rows[at - 1]?.key)),
  })
}

// From there on the order is by how well it answers, which each store judges for itself.
const JUDGED = 3000
const isNamed = ({ key }: Row<'search'>) => key.number < JUDGED
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
