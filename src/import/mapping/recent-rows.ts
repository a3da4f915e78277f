import { recent } from '../../lists/recent.js'
import { cellsKey, type RowCells } from './row-cells.js'

/** Keeps what was made of rows of late, by their cells in some columns. */
export interface RecentRows<Value> {
  get(row: RowCells): Value | undefined
  set(row: RowCells, value: Value): void
}

export function recentRows<Value>(columns: readonly string[]): RecentRows<Value> {
  const known = recent<string, Value>()
  // Most often a row is as the one before it in most columns, which is quicker seen than looked up.
  let last: { readonly cells: readonly string[]; readonly value: Value } | undefined
  const isLast = ({ cell }: RowCells): boolean => {
    for (let at = 0; at < columns.length; at += 1) if (cell(columns[at] ?? '') !== last?.cells[at]) return false
    return true
  }
  const remember = ({ cell }: RowCells, value: Value): void => {
    last = { cells: columns.map(cell), value }
  }
  return {
    get(row) {
      if (last !== undefined && isLast(row)) return last.value
      const value = known.get(cellsKey(columns, row))
      if (value !== undefined) remember(row, value)
      return value
    },
    set(row, value) {
      remember(row, value)
      known.set(cellsKey(columns, row), value)
    },
  }
}
