import type { RawRow } from './raw.js'

/** So many signs are worth writing at once. */
export const PIECE = 1 << 16
const QUOTED = /[",\n]/

/** A line of a table as CSV, as RFC 4180 has it but that it ends in LF. csv-stringify takes ten times as long. */
export function csvLine(columns: readonly string[], cells: RawRow['cells']): string {
  let text = ''
  let before = ''
  for (const column of columns) {
    text += before + cellText(cells[column] ?? '')
    before = ','
  }
  return `${text}\n`
}

export const csvHeader = (columns: readonly string[]): string => `${columns.join()}\n`

/** A table in pieces. */
export function* csvPieces(columns: readonly string[], rows: Iterable<Pick<RawRow, 'cells'>>): Generator<string> {
  let text = csvHeader(columns)
  for (const { cells } of rows) {
    text += csvLine(columns, cells)
    if (text.length > PIECE) {
      yield text
      text = ''
    }
  }
  yield text
}

const cellText = (cell: string): string => (QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
