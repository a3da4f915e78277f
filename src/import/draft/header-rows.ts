import { groupedHeader, textAt } from '../grouped-header.js'
import type { ForeignRow } from '../importer.js'
import { rangeOf } from '../sheets/ranges.js'
import { datesIn } from './dates.js'

/** The rows that name the columns. */
export interface HeaderRows {
  readonly header: ForeignRow
  /** Its place among the rows, of two the last. */
  readonly at: number
  /** The lines of both, where there are two. */
  readonly lines: readonly [number, number] | null
}

/** The first row about as wide as most are, above which a title or a remark may stand; and a row of groups above it. */
export function headerRows(rows: readonly ForeignRow[], merged: readonly string[]): HeaderRows | null {
  const at = headerAt(rows)
  const [above, header, below] = [rows[at - 1], rows[at], rows[at + 1]]
  if (header === undefined) return null
  if (above !== undefined && isGroupOf(above, header, merged))
    return { header: groupedHeader(above, header, merged), at, lines: [above.line, header.line] }
  if (below !== undefined && isGroupOf(header, below, merged))
    return { header: groupedHeader(header, below, merged), at: at + 1, lines: [header.line, below.line] }
  return { header, at, lines: null }
}

function headerAt(rows: readonly ForeignRow[]): number {
  const widths = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length)
  const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0
  return Math.max(
    widths.findIndex((width) => width >= Math.min(2, usual) && width * 2 >= usual),
    0,
  )
}

/** Whether names stand below groups: several below one, and the same below two of them, or none below the first column. */
function isGroupOf(groups: ForeignRow, names: ForeignRow, merged: readonly string[]): boolean {
  const places = names.cells.flatMap((_, place) => (textAt(names, place) === '' ? [] : [place]))
  const texts = places.map((place) => textAt(names, place))
  const below = places.filter((place) => textAt(groups, place) === '')
  const before = (place: number) => groups.cells.slice(0, place).some((cell) => cell.trim() !== '')
  // One cell alone is a title.
  if (groups.cells.filter((cell) => cell.trim() !== '').length < 2) return false
  if (names.line !== groups.line + 1 || texts.length < 2 || datesIn({ cells: texts }).formats.length > 0) return false
  if (texts.some((text) => !/\p{L}/u.test(text)) || !below.some(before)) return false
  const isMerged = merged.map(rangeOf).some(({ line, column, lastColumn }) => {
    return (
      line === groups.line && column < lastColumn && places.filter((at) => column <= at && at <= lastColumn).length > 1
    )
  })
  const first = groups.cells.findIndex((cell) => cell.trim() !== '')
  const hasOwnColumn = first >= 0 && textAt(names, first) === ''
  return isMerged || new Set(texts).size < texts.length || hasOwnColumn
}
