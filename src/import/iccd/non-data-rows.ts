import { quoted } from '../../corpus/raw.js'
import type { Reading } from './reading.js'
import { clean } from './text.js'

const FOOTER = /^(?:[*†‡§¶]|\[\d{1,2}\]|(?:notes?|sources?|total|last updated)\s*:|total\b[\s\d]*$)/iu

/** Whether a row is none of the table: the header once more, or a note beneath, which is told. */
export function isNonDataRow(reading: Reading): boolean {
  const { row, sheet } = reading
  const cells = row.cells.map((cell, at) => ({ text: cell.trim(), at })).filter(({ text }) => text !== '')
  const [first, ...more] = cells
  if (cells.every(({ text, at }) => clean(text) === sheet.headings[at]?.name)) return true
  if (first === undefined || more.length > 0 || first.at > 0 || !FOOTER.test(first.text)) return false
  reading.report(null, 'footer', 'an agreement', `a note: ${quoted(first.text)}`)
  return true
}

/** What stands in a column without a name is told, and is nothing that can be understood. */
export function reportNameless(reading: Reading): void {
  for (const [at, cell] of reading.row.cells.entries()) {
    const heading = reading.sheet.headings[at]
    if (cell.trim() === '' || (heading !== undefined && heading.name !== '')) continue
    reading.reportOnce(
      `column ${at + 1}`,
      'nameless-column',
      'a name in the header',
      `none, first ${quoted(cell.trim())}`,
    )
  }
}
