import type { Place, RawRow } from '../../corpus/raw.js'
import { columnsOf } from '../../corpus/table.js'
import { keyOf } from '../../corpus/derive/values.js'
import { ALL_TABLES } from '../../corpus/tie-tables.js'

/** What of a row makes it another claim: of two that differ in nothing else the first is kept. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'nodes/agreements': ['id'],
  'nodes/organizations': ['id'],
  events: ['agreement', 'kind', 'from', 'to'],
  facts: ['agreement', 'field', 'value'],
  polity: ['state', 'score', 'since'],
}
const TIE = ['from', 'to', 'value']

/** Rows of our tables, each said once. */
export interface Rows {
  /** Whether it was new. */
  readonly add: (table: string, place: Place, cells: Readonly<Record<string, string>>) => boolean
  readonly rows: ReadonlyMap<string, readonly RawRow[]>
}

export function emptyRows(): Rows {
  const rows = new Map<string, RawRow[]>()
  const said = new Set<string>()
  const add: Rows['add'] = (table, place, cells) => {
    const key = keyOf(table, ...(KEYS[table] ?? TIE).map((column) => cells[column] ?? ''))
    if (said.has(key)) return false
    said.add(key)
    const row = { ...place, cells: { ...blank(table), ...cells } }
    const before = rows.get(table)
    if (before === undefined) rows.set(table, [row])
    else before.push(row)
    return true
  }
  return { add, rows }
}

const BLANKS = new Map(
  ALL_TABLES.map((table) => [table.file, Object.fromEntries(columnsOf(table).map((column) => [column, '']))]),
)
const blank = (table: string): Readonly<Record<string, string>> => BLANKS.get(table) ?? {}
