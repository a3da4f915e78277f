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

/** Gathers rows as if they had been read: with all columns of their tables, and the source that the import is. */
export function rowGathering(source: string): { add(row: TableRow): void; tables(): RowsByTable } {
  // Rows that begin as copies of one take half the memory of rows that grow.
  const blankOf = memoized((table: TableDefinition) =>
    Object.fromEntries(columnsOf(table).map((column) => [column, column === 'source' ? source : ''])),
  )
  const tables = new Map<string, Gathering<RawRow>>()
  return {
    add({ table, place: { file, line }, cells }) {
      const gathered = tables.get(table.file) ?? gathering<RawRow>()
      tables.set(table.file, gathered)
      const whole = { ...blankOf(table) }
      for (const column in cells) whole[column] = cells[column] ?? ''
      gathered.add({ file, line, cells: whole })
    },
    tables: () => new Map([...tables].map(([table, gathered]) => [table, gathered.list()])),
  }
}

export function tablesOfRows(rows: Iterable<TableRow>, source: string): RowsByTable {
  const { add, tables } = rowGathering(source)
  for (const row of rows) add(row)
  return tables()
}
