import { issueAt, quoted } from '../../corpus/raw.js'
import type { ForeignRow } from '../importer.js'
import { addressOf } from './addresses.js'

/** What spreadsheet programs leave of a look-up or a sum that failed, also in what they save as CSV. */
const ERROR =
  /^(?:#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|ERROR!|GETTING_DATA)|Err:\d{3})$/

/** A row, rejected where it holds such a cell: what stood there is not known. */
export function withoutErrors(file: string, row: ForeignRow): ForeignRow {
  const at = row.wrong === undefined ? row.cells.findIndex((cell) => ERROR.test(cell)) : -1
  if (at < 0) return row
  const wanted = 'a value (mend the look-up or sum that failed, or clear the cell)'
  const issue = issueAt(
    { file, line: row.line },
    addressOf(at, row.line),
    'error-cell',
    wanted,
    quoted(row.cells[at] ?? ''),
  )
  return { ...row, wrong: { ...issue, severity: 'error' } }
}
