import { issueAt, quoted } from '../../corpus/raw.js'
import type { ForeignRow, Rejection } from '../importer.js'
import { addressOf } from './addresses.js'

/** What spreadsheet programs leave of a look-up or a sum that failed, also in what they save as CSV. */
const ERROR =
  /^(?:#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|ERROR!|GETTING_DATA)|Err:\d{3})$/

// Nearly no cell begins so, and a look at its first sign takes no time.
const isFailed = (cell: string): boolean => (cell.startsWith('#') || cell.startsWith('E')) && ERROR.test(cell)

/** A row without the texts of such cells, which are told: what stood there is not known. */
export function withoutErrors(file: string, row: ForeignRow): ForeignRow {
  const first = row.cells.findIndex(isFailed)
  if (first < 0) return row
  const failed = row.cells.flatMap((cell, place) => (isFailed(cell) ? [place] : []))
  return {
    ...row,
    cells: row.cells.map((cell, place) => (failed.includes(place) ? '' : cell)),
    wrong: row.wrong ?? failure(file, row, first),
    wrongAt: [...(row.wrongAt ?? []), ...failed],
  }
}

function failure(file: string, { line, cells }: ForeignRow, at: number): Rejection {
  const wanted = 'a value (mend the look-up or sum that failed, or clear the cell)'
  const issue = issueAt({ file, line }, addressOf(at, line), 'error-cell', wanted, quoted(cells[at] ?? ''))
  return { ...issue, severity: 'error' }
}
