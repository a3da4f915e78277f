import type { TableRow } from '../rows.js'
import type { MappedClaim } from './claims.js'
import type { MergedRows } from './merged-rows.js'
import type { CellPlan } from './plan.js'

/** Gives what the rows of a file came to, as rows of our tables, to who takes them; each claim is shown to `see`. */
export function giveRows(
  { nodes, giveClaims }: MergedRows,
  ids: ReadonlyMap<string, string>,
  see: (claim: MappedClaim) => void,
  take: (row: TableRow) => void,
): void {
  const idOf = (key: string | undefined) => ids.get(key ?? '') ?? ''
  for (const { plan, key, held, cells, place } of nodes.values())
    if (held === null) take({ table: plan.table, place, cells: { id: idOf(key), ...cellsBy(plan.cells, cells) } })
  giveClaims((claim) => {
    see(claim)
    const { plan, nodes: ends, cells, place } = claim
    const row = cellsBy(plan.cells, cells)
    plan.nodes.forEach(([column], at) => (row[column] = idOf(ends[at]?.key)))
    take({ table: plan.table, place, cells: row })
  })
}

function cellsBy(plans: readonly CellPlan[], cells: readonly string[]): Record<string, string> {
  const row: Record<string, string> = {}
  plans.forEach(({ column }, at) => (row[column] = cells[at] ?? ''))
  return row
}
