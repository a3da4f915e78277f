import { issueAt, quoted } from '../../corpus/raw.js'
import type { FailedCell, ForeignRow, Rejection } from '../importer.js'
import { addressOf } from './addresses.js'

/** What spreadsheet programs leave of a look-up or a sum that failed, also in what they save as CSV. */
const ERROR =
  /^(?:#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|ERROR!|GETTING_DATA)|Err:\d{3})$/

// Nearly no cell begins so, and a look at its first sign takes no time.
const isFailed = (cell: string): boolean => (cell.startsWith('#') || cell.startsWith('E')) && ERROR.test(cell)

/** A row without the texts of such cells, which are told: what stood there is not known. */
export function withoutErrors(file: string, row: ForeignRow): ForeignRow {
  if (!row.cells.some(isFailed)) return row
  const failed = row.cells.flatMap((text, place) => (isFailed(text) ? [{ place, text }] : []))
  const [first] = failed
  if (first === undefined) return row
  return {
    ...row,
    cells: row.cells.map((cell) => (isFailed(cell) ? '' : cell)),
    wrong: row.wrong ?? failure(file, row.line, first),
    wrongAt: [...(row.wrongAt ?? []), ...failed.map(({ place }) => place)],
    failed,
  }
}

export function failure(file: string, line: number, { place, text }: FailedCell): Rejection {
  const wanted = 'a value (mend the look-up or sum that failed, or clear the cell)'
  const issue = issueAt({ file, line }, addressOf(place, line), 'error-cell', wanted, quoted(text))
  return { ...issue, severity: 'error' }
}
