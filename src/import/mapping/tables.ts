import { columnsOf } from '../../corpus/table.js'
import type { Table } from '../../corpus/table.js'
import type { RawRow } from '../../corpus/raw.js'
import type { Claim } from './claims.js'
import type { Kept } from './kept.js'
import type { Node } from './nodes.js'

/** What was kept as rows of our tables. */
export function tablesOf(
  { nodes, claims }: Kept,
  ids: ReadonlyMap<string, string>,
  source: string,
): ReadonlyMap<string, readonly RawRow[]> {
  const tables = new Map<string, RawRow[]>()
  const add = (table: Table, row: RawRow): void => {
    const rows = tables.get(table.file)
    if (rows === undefined) tables.set(table.file, [row])
    else rows.push(row)
  }
  for (const node of nodes.values()) if (node.held === null) add(node.plan.table, nodeRow(node, ids))
  const blankOf = blankRows(source)
  for (const claim of claims()) add(claim.plan.table, claimRow(claim, ids, blankOf(claim.plan.table)))
  return tables
}

function nodeRow({ plan, cells, key, place: { file, line } }: Node, ids: ReadonlyMap<string, string>): RawRow {
  const row: Record<string, string> = { id: ids.get(key) ?? '' }
  plan.cells.forEach(({ column }, at) => (row[column] = cells[at] ?? ''))
  return { file, line, cells: row }
}

/** In the order of the table's columns, all of which it has. */
function claimRow(
  { plan, nodes, cells, place: { file, line } }: Claim,
  ids: ReadonlyMap<string, string>,
  blank: Cells,
): RawRow {
  const row = { ...blank }
  plan.nodes.forEach(([column], at) => (row[column] = ids.get(nodes[at]?.key ?? '') ?? ''))
  plan.cells.forEach(({ column }, at) => (row[column] = cells[at] ?? ''))
  return { file, line, cells: row }
}

type Cells = Record<string, string>

/** Rows that begin as copies of one take half the memory of rows that grow. */
function blankRows(source: string): (table: Table) => Cells {
  const blanks = new Map<Table, Cells>()
  return (table) => {
    const before = blanks.get(table)
    if (before !== undefined) return before
    const blank = { ...Object.fromEntries(columnsOf(table).map((column) => [column, ''])), source }
    blanks.set(table, blank)
    return blank
  }
}
