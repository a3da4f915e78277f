import type { TableRow } from '../rows.js'
import type { MergedRows } from './merged-rows.js'
import type { CellPlan } from './plan.js'

/** What the rows of a file came to as rows of our tables. */
export function* rowsOfTables({ nodes, claims }: MergedRows, ids: ReadonlyMap<string, string>): Iterable<TableRow> {
  const idOf = (key: string | undefined) => ids.get(key ?? '') ?? ''
  for (const { plan, key, held, cells, place } of nodes.values())
    if (held === null) yield { table: plan.table, place, cells: { id: idOf(key), ...cellsBy(plan.cells, cells) } }
  for (const { plan, nodes: ends, cells, place } of claims()) {
    const row = cellsBy(plan.cells, cells)
    plan.nodes.forEach(([column], at) => (row[column] = idOf(ends[at]?.key)))
    yield { table: plan.table, place, cells: row }
  }
}

function cellsBy(plans: readonly CellPlan[], cells: readonly string[]): Record<string, string> {
  const row: Record<string, string> = {}
  plans.forEach(({ column }, at) => (row[column] = cells[at] ?? ''))
  return row
}
