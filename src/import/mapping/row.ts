import type { ForeignRow } from '../importer.js'
import { quoted } from '../../corpus/raw.js'
import { dateReader } from './dates.js'
import type { ReadCell } from './fill.js'
import type { Places } from './header.js'
import { Mistake } from './mistake.js'
import type { Mapping } from './plan.js'

/** Told of a date that is in doubt. */
export type DoubtfulDate = (row: ForeignRow, column: string, text: string) => void

/** Reads the cells of rows: trimmed, and dates as we write them. */
export type RowReader = (row: ForeignRow) => ReadCell

export function rowReader(file: string, { dates }: Mapping, places: Places, doubt: DoubtfulDate): RowReader {
  const dateOf = dates === null ? null : dateReader(dates)
  const dated = new Set(dates?.columns ?? [])
  const name = file.slice(file.lastIndexOf('/') + 1)
  const dateIn = (row: ForeignRow, column: string, text: string): string => {
    if (text === '' || dateOf === null) return ''
    const { date, inDoubt } = dateOf(text)
    if (date === null) throw new Mistake(column, 'bad-date', wantedDate(dates?.formats ?? []), quoted(text))
    if (inDoubt) doubt(row, column, text)
    return date
  }
  return (row) => (column) => {
    const place = places.get(column)
    if (place === undefined) return column === 'line' ? String(row.line) : name
    const text = (row.cells[place] ?? '').trim()
    return dated.has(column) ? dateIn(row, column, text) : text
  }
}

const wantedDate = (formats: readonly string[]): string =>
  `a date like ${formats.map((one) => (one === 'partial' ? '2015, 2015-07 or 2015-07-14' : one)).join(' or ')}`
