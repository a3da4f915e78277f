import { z } from 'zod'
import type { Issue } from '../errors.js'
import { issueAt, quoted } from './raw.js'
import type { Place, RawRow, RawTables } from './raw.js'
import type { TableDefinition } from './table.js'
import { TABLES } from './tables.js'
import type { ParsedRow, TableName } from './tables.js'
import { TIE_TABLES } from './tie-tables.js'
import type { TieRelation, TieRow } from './tie-tables.js'

/** A row whose cells are all of their kind, and where it stands. */
export interface Placed<T> extends Place {
  readonly part?: string
  readonly row: T
}

export interface PlacedTieRow extends Placed<TieRow> {
  readonly relation: TieRelation
}

/** All rows without a wrong cell, by table. */
export type Rows = { readonly [N in TableName]: readonly Placed<ParsedRow<N>>[] } & {
  readonly ties: readonly PlacedTieRow[]
}

export interface Parsed {
  readonly rows: Rows
  readonly issues: readonly Issue[]
}

export function parseTables(raw: RawTables): Parsed {
  const issues: Issue[] = []
  const rowsOf = <S extends z.ZodRawShape>(table: TableDefinition<S>): readonly Placed<z.infer<z.ZodObject<S>>>[] =>
    (raw.rows.get(table.file) ?? []).flatMap((row) => parseRow(table, row, issues))
  const ties = TIE_TABLES.flatMap(({ relation, table }) => rowsOf(table).map((placed) => tieAt(placed, relation)))
  const own = Object.fromEntries(Object.entries<TableDefinition>(TABLES).map(([name, table]) => [name, rowsOf(table)]))
  return { rows: { ...(own as Omit<Rows, 'ties'>), ties }, issues }
}

const tieAt = ({ file, line, row }: Placed<TieRow>, relation: TieRelation): PlacedTieRow => ({
  file,
  line,
  row,
  relation,
})

// Field by field: an object made of the rest of another has, in V8, a description of its own, which is larger than a row.
function parseRow<S extends z.ZodRawShape>(
  table: TableDefinition<S>,
  raw: RawRow,
  issues: Issue[],
): readonly Placed<z.infer<z.ZodObject<S>>>[] {
  const { file, line, part, cells } = raw
  const { data: row, error } = table.row.safeParse(cells)
  if (error === undefined) return [part === undefined ? { file, line, row } : { file, line, part, row }]
  issues.push(...error.issues.map((problem) => cellIssue(raw, problem)))
  return []
}

function cellIssue(row: RawRow, problem: z.core.$ZodIssue): Issue {
  const column = String(problem.path[0])
  const code = problem.code === 'custom' ? String(problem.params?.['code']) : problem.code
  return issueAt(row, column, code, problem.message, quoted(row.cells[column] ?? ''))
}
