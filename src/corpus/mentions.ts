import type { RawRow, RawTables } from './raw.js'
import { referenceOf } from './references.js'
import type { Reference } from './references.js'
import type { Table } from './table.js'
import { ALL_TABLES } from './tie-tables.js'

/** An id in a cell of a row that it does not define. */
export interface Mention {
  readonly row: RawRow
  readonly column: string
  readonly id: string
  readonly targets: Reference['targets']
}

/** From the cells as written: a row with a mistake elsewhere still names what it names. */
export function mentionsIn({ rows }: RawTables): readonly Mention[] {
  return ALL_TABLES.flatMap((table) => {
    const columns = referringColumns(table)
    return (rows.get(table.file) ?? []).flatMap((row) => columns.flatMap((column) => mentions(row, ...column)))
  })
}

function referringColumns({ row }: Table): readonly (readonly [string, Reference])[] {
  return Object.entries(row.shape).flatMap(([name, column]) => {
    const reference = referenceOf(column)
    return reference === undefined ? [] : [[name, reference] as const]
  })
}

function mentions(row: RawRow, column: string, { targets, ids }: Reference): readonly Mention[] {
  return ids(row.cells[column] ?? '').map((id) => ({ row, column, id, targets }))
}
