import type { ForeignRow } from '../importer.js'
import type { Places } from './header.js'

export const placesIn = (columns: readonly string[], places: Places): readonly number[] =>
  columns.flatMap((column) => places.get(column) ?? [])

/** Gives the blank cells of some columns what the cells above them say; a new cell begins the columns after it anew. */
export function fillDown(columns: readonly string[], places: Places): (row: ForeignRow) => ForeignRow {
  const at = placesIn(columns, places)
  let above: readonly string[] = []
  if (at.length === 0) return (row) => row
  return (row) => {
    const first = at.findIndex((place) => (row.cells[place] ?? '').trim() !== '')
    // Nothing is said before the first cell that is new, nor known of those after it.
    above = at.map((place, index) => (first < 0 || index < first ? (above[index] ?? '') : (row.cells[place] ?? '')))
    const width = Math.max(row.cells.length, ...at.map((place) => place + 1))
    const cells = Array.from({ length: width }, (_, place) => row.cells[place] ?? '')
    at.forEach((place, index) => (cells[place] = above[index] ?? ''))
    return { ...row, cells }
  }
}
