import type { Facts } from './facts.js'
import type { RawRow, RawTables } from './raw.js'
import { rowsOf } from './rows-of.js'
import type { Unplaced, UnplacedRows } from './rows-of.js'
import { columnsOf } from './table.js'
import type { Table } from './table.js'
import { TABLES } from './tables.js'
import type { TableName } from './tables.js'
import { ALL_TABLES, TIE_TABLES } from './tie-tables.js'

/** Rows as written, by the file name of their table. */
export type RowsByTable = RawTables['rows']

/** The rows of the tables that say what facts say, as if they had been read: with no mistakes, in the order of the facts. */
export function tablesOf(facts: Facts): RowsByTable {
  const rows = rowsOf(facts)
  const own = Object.entries(TABLES).map(([name, table]) => written(table, rows[name as TableName]))
  const ties = TIE_TABLES.map(({ relation, table }) => written(table, ofRelation(rows, relation)))
  return new Map([...own, ...ties])
}

const ofRelation = ({ ties }: UnplacedRows, relation: UnplacedRows['ties'][number]['relation']) =>
  ties.filter((tie) => tie.relation === relation)

function written(table: Table, rows: readonly Unplaced<object>[]): readonly [string, readonly RawRow[]] {
  const columns = columnsOf(table)
  const lastLines = new Map<string, number>()
  const placed = rows.map(({ row, part }) => {
    const file = `${table.file}${part === undefined ? '' : `.${part}`}.csv`
    // The first is the header's.
    const line = (lastLines.get(file) ?? 1) + 1
    lastLines.set(file, line)
    return { file, line, cells: cellsOf(columns, row), ...(part === undefined ? {} : { part }) }
  })
  return [table.file, placed]
}

function cellsOf(columns: readonly string[], row: object): RawRow['cells'] {
  const values = row as Readonly<Record<string, CellValue>>
  return Object.fromEntries(columns.map((column) => [column, cellText(values[column])]))
}

type CellValue = string | number | boolean | null | readonly string[]

/** As `cells.ts` reads it. */
function cellText(value: CellValue | undefined): string {
  if (value == null || value === false) return ''
  if (value === true) return 'yes'
  return typeof value === 'object' ? value.join('|') : String(value)
}

/** Rows of several origins as one corpus to be validated; none of them was lost on the way. */
export function rawTables(...parts: readonly RowsByTable[]): RawTables {
  const all = ({ file }: Table) => parts.flatMap((part) => part.get(file) ?? [])
  return { rows: new Map(ALL_TABLES.map((table) => [table.file, all(table)])), issues: [], whole: true }
}
