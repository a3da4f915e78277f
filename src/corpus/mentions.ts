import type { RawRow, RawTables } from './raw.js'
import { referenceOf } from './references.js'
import type { Reference } from './references.js'
import type { TableDefinition } from './table.js'
import { ALL_TABLES } from './tie-tables.js'

/** An id in a cell of a row that it does not define. */
export interface Mention {
  readonly row: RawRow
  readonly column: string
  readonly id: string
  readonly targets: Reference['targets']
}

/** The ids that stand in a column of a table, each once. */
export interface Mentioned extends Pick<Reference, 'targets'> {
  readonly ids: ReadonlySet<string>
}

/** Takes down what the rows of a table name. */
export interface MentionsSeen {
  see(cells: RawRow['cells']): void
  mentioned(): readonly Mentioned[]
}

export function mentionsSeen(table: TableDefinition): MentionsSeen {
  const columns = referringColumns(table).map(([name, reference]) => ({ name, reference, cells: new Set<string>() }))
  return {
    see(cells) {
      for (const { name, cells: seen } of columns) seen.add(cells[name] ?? '')
    },
    mentioned: () =>
      columns.map(({ reference: { targets, ids }, cells }) => ({ targets, ids: new Set([...cells].flatMap(ids)) })),
  }
}

/**
 * From the cells as written: a row with a mistake elsewhere still names what it names. Found anew each time that they are
 * gone through, as there are several to a row.
 */
export const mentionsIn = ({ rows }: RawTables): Iterable<Mention> => ({
  *[Symbol.iterator]() {
    for (const table of ALL_TABLES) {
      const columns = referringColumns(table)
      for (const row of rows.get(table.file) ?? [])
        for (const [column, { targets, ids }] of columns)
          for (const id of ids(row.cells[column] ?? '')) yield { row, column, id, targets }
    }
  },
})

function referringColumns({ row }: TableDefinition): readonly (readonly [string, Reference])[] {
  return Object.entries(row.shape).flatMap(([name, column]) => {
    const reference = referenceOf(column)
    return reference === undefined ? [] : [[name, reference] as const]
  })
}
