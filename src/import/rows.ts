import type { z } from 'zod'
import type { Place, RawRow } from '../corpus/raw.js'
import { columnsOf, type TableDefinition } from '../corpus/table.js'
import type { RowsByTable } from '../corpus/tables-of.js'
import { gathering, type Gathering } from '../lists/packed-list.js'
import { memoized } from './memoized.js'

/** A row of one of our tables that something foreign comes to. */
export interface TableRow {
  readonly table: TableDefinition
  readonly place: Place
  readonly cells: RawRow['cells']
}

/** A row of these cells, which are of columns that the table has. */
export const tableRow = <S extends z.ZodRawShape>(
  table: TableDefinition<S>,
  place: Place,
  cells: { readonly [Column in keyof S]?: string },
): TableRow => ({ table, place, cells: cells as TableRow['cells'] })

/** Makes rows as if they had been read: with all columns of their tables, and the source that the import is. */
export function rowMaker(source: string): (row: TableRow) => RawRow {
  // Rows that begin as copies of one take half the memory of rows that grow.
  const blankOf = memoized((table: TableDefinition) =>
    Object.fromEntries(columnsOf(table).map((column) => [column, column === 'source' ? source : ''])),
  )
  return ({ table, place: { file, line }, cells }) => {
    const whole = { ...blankOf(table) }
    for (const column in cells) whole[column] = cells[column] ?? ''
    return { file, line, cells: whole }
  }
}

/** Rows by their tables, in the order in which they come. */
export function tablesOfRows(rows: Iterable<TableRow>, source: string): RowsByTable {
  const made = rowMaker(source)
  const tables = new Map<string, Gathering<RawRow>>()
  for (const row of rows) {
    const gathered = tables.get(row.table.file) ?? gathering<RawRow>()
    tables.set(row.table.file, gathered)
    gathered.add(made(row))
  }
  return new Map([...tables].map(([table, gathered]) => [table, gathered.list()]))
}
