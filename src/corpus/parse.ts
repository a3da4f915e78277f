import { z } from 'zod'
import type { Issue } from '../errors.js'
import { joinedLists, mappedList, sifted } from '../lists/list.js'
import type { List } from '../lists/list.js'
import { issueAt, quoted } from './raw.js'
import type { Place, RawRow, RawTables } from './raw.js'
import { cellsReader } from './row-parser.js'
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

/** All rows without a wrong cell, by table; ties all together, and by relation. */
export type Rows = { readonly [N in TableName]: List<Placed<ParsedRow<N>>> } & {
  readonly ties: List<PlacedTieRow>
  readonly tiesBy: { readonly [R in TieRelation]: List<PlacedTieRow> }
}

export interface Parsed {
  readonly rows: Rows
  readonly issues: readonly Issue[]
}

/** The rows of all tables but those of ties. */
export type OwnRows = Omit<Rows, 'ties' | 'tiesBy'>

/** Is shown each row of a table once, as it is written and as it is read: null where a cell is wrong. */
type Watch<T> = (raw: RawRow, placed: Placed<T> | null) => void

/** What looks at ties while they are read, as there may be millions; by relation, as soon as all other rows are there. */
export type WatchTies = (rows: OwnRows) => (relation: TieRelation, table: TableDefinition) => Watch<TieRow>

export function parseTables(raw: RawTables, watchTies?: WatchTies): Parsed {
  const issues: Issue[] = []
  const rowsOf = <S extends z.ZodRawShape>(table: TableDefinition<S>, watch?: Watch<z.infer<z.ZodObject<S>>>) =>
    parsedRows(table, raw.rows.get(table.file) ?? [], issues, watch)
  const own = Object.fromEntries(
    Object.entries<TableDefinition>(TABLES).map(([name, table]) => [name, rowsOf(table)]),
  ) as unknown as OwnRows
  const watching = watchTies?.(own)
  const tiesBy = Object.fromEntries(
    TIE_TABLES.map(({ relation, table }) => [
      relation,
      mappedList(rowsOf(table, watching?.(relation, table)), (placed) => tieAt(placed, relation)),
    ]),
  ) as Rows['tiesBy']
  const ties = joinedLists(TIE_TABLES.map(({ relation }) => tiesBy[relation]))
  return { rows: { ...own, ties, tiesBy }, issues }
}

const tieAt = ({ file, line, row }: Placed<TieRow>, relation: TieRelation): PlacedTieRow => ({
  file,
  line,
  row,
  relation,
})

function parsedRows<S extends z.ZodRawShape>(
  table: TableDefinition<S>,
  rows: List<RawRow>,
  issues: Issue[],
  watch: Watch<z.infer<z.ZodObject<S>>> = () => undefined,
): List<Placed<z.infer<z.ZodObject<S>>>> {
  const { read, reread } = cellsReader(table)
  const right = sifted(rows, (raw) => {
    const row = read(raw.cells)
    watch(raw, row === null ? null : placedAs(raw, row))
    if (row !== null) return true
    const { error } = table.row.safeParse(raw.cells)
    issues.push(...(error?.issues ?? []).map((problem) => cellIssue(raw, problem)))
    return false
  })
  return mappedList(right, (raw) => placedAs(raw, reread(raw.cells)))
}

/** Field by field: an object made of the rest of another has, in V8, a description of its own, which is larger than a row. */
const placedAs = <T>({ file, line, part }: RawRow, row: T): Placed<T> =>
  part === undefined ? { file, line, row } : { file, line, part, row }

function cellIssue(row: RawRow, problem: z.core.$ZodIssue): Issue {
  const column = String(problem.path[0])
  const code = problem.code === 'custom' ? String(problem.params?.['code']) : problem.code
  return issueAt(row, column, code, problem.message, quoted(row.cells[column] ?? ''))
}
