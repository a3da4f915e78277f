import type { RawRow } from '../../corpus/raw.js'
import type { TableDefinition } from '../../corpus/table.js'
import type { RowsByTable } from '../../corpus/tables-of.js'
import { itemsAt, mappedList, type List } from '../../lists/list.js'
import { MOST_HELD } from '../../lists/packed-list.js'
import { rowMaker, tablesOfRows, type TableRow } from '../rows.js'
import type { MappedClaim } from './claims.js'
import type { MappedNode } from './nodes.js'
import type { CellPlan } from './plan.js'

/**
 * What the rows of a file came to, as rows of our tables; those of claims, of which there may be millions, are made when
 * they are asked for, where there are many. Each claim is shown to `see`.
 */
export function tablesWith(
  nodes: Iterable<MappedNode>,
  claims: List<MappedClaim>,
  ids: ReadonlyMap<string, string>,
  source: string,
  see: (claim: MappedClaim) => void,
): RowsByTable {
  const idOf = (key: string | undefined) => ids.get(key ?? '') ?? ''
  const made = rowMaker(source)
  return new Map([
    ...tablesOfRows(newNodes(nodes, idOf), source),
    ...claimTables(claims, see, (claim) => made(claimRow(claim, idOf))),
  ])
}

function* newNodes(nodes: Iterable<MappedNode>, idOf: (key: string) => string): Generator<TableRow> {
  for (const { plan, key, held, cells, place } of nodes)
    if (held === null) yield { table: plan.table, place, cells: { id: idOf(key), ...cellsBy(plan.cells, cells) } }
}

function claimRow({ plan, nodes, cells, place }: MappedClaim, idOf: (key: string | undefined) => string): TableRow {
  const row = cellsBy(plan.cells, cells)
  plan.nodes.forEach(([column], at) => (row[column] = idOf(nodes[at]?.key)))
  return { table: plan.table, place, cells: row }
}

function claimTables(
  claims: List<MappedClaim>,
  see: (claim: MappedClaim) => void,
  made: (claim: MappedClaim) => RawRow,
): RowsByTable {
  const places = new Map<TableDefinition, number[]>()
  claims.forEach((claim, place) => {
    see(claim)
    const { table } = claim.plan
    const own = places.get(table)
    if (own === undefined) places.set(table, [place])
    else own.push(place)
  })
  return new Map(
    [...places].map(([table, own]) => {
      const rows = mappedList(itemsAt(claims, Uint32Array.from(own)), made)
      return [table.file, rows.length > MOST_HELD ? rows : [...rows]]
    }),
  )
}

function cellsBy(plans: readonly CellPlan[], cells: readonly string[]): Record<string, string> {
  const row: Record<string, string> = {}
  plans.forEach(({ column }, at) => (row[column] = cells[at] ?? ''))
  return row
}
