import { quoted } from '../../corpus/raw.js'
import { noticeAt, type ForeignRow, type OnIssue } from '../importer.js'
import { dateReader, likeFormats } from './dates.js'
import type { ReadCell } from './fill.js'
import type { Places } from './header.js'
import { Mistake } from './mistake.js'
import type { Mapping } from './plan.js'

/** Reads the cells of rows: trimmed, and dates as we write them. */
export function rowReader(file: string, { dates }: Mapping, places: Places) {
  const dateOf = dates === null ? null : dateReader(dates)
  const dated = new Set(dates?.columns ?? [])
  const name = file.slice(file.lastIndexOf('/') + 1)
  const dateIn = ({ line }: ForeignRow, column: string, text: string, onDoubt: OnIssue): string => {
    if (text === '' || dateOf === null) return ''
    const { date, inDoubt } = dateOf(text)
    if (date === null)
      throw new Mistake(column, 'bad-date', `a date like ${likeFormats(dates?.formats ?? [])}`, quoted(text))
    if (inDoubt) onDoubt(noticeAt({ file, line }, column, 'doubtful-date', 'a date that is sure', quoted(text)))
    return date
  }
  return (row: ForeignRow, onDoubt: OnIssue): ReadCell =>
    (column) => {
      const place = places.get(column)
      if (place === undefined) return column === 'line' ? String(row.line) : name
      const text = (row.cells[place] ?? '').trim()
      return dated.has(column) ? dateIn(row, column, text, onDoubt) : text
    }
}
