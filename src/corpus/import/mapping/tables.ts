import { columnsOf } from '../../table.js'
import type { Table } from '../../table.js'
import type { RawRow } from '../../raw.js'
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
  for (const claim of claims) add(claim.plan.table, claimRow(claim, ids, source))
  return tables
}

function nodeRow({ plan, cells, key, place }: Node, ids: ReadonlyMap<string, string>): RawRow {
  const row: Record<string, string> = { id: ids.get(key) ?? '' }
  plan.cells.forEach(({ column }, at) => (row[column] = cells[at] ?? ''))
  return { ...place, cells: row }
}

/** In the order of the table's columns, all of which it has. */
function claimRow({ plan, nodes, cells, place }: Claim, ids: ReadonlyMap<string, string>, source: string): RawRow {
  const row: Record<string, string> = {}
  for (const column of columnsOf(plan.table)) row[column] = ''
  row['source'] = source
  plan.nodes.forEach(([column], at) => (row[column] = ids.get(nodes[at]?.key ?? '') ?? ''))
  plan.cells.forEach(({ column }, at) => (row[column] = cells[at] ?? ''))
  return { ...place, cells: row }
}
