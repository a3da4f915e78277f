import type { Place } from '../../corpus/raw.js'
import type { DayOrder } from '../dates/in-digits.js'
import { noticeAt, type ForeignRow, type OnIssue, type Resolve } from '../importer.js'
import { firstTime } from '../memoized.js'
import type { KnownColumn } from './columns.js'
import type { Heading } from './header.js'
import { clean } from './text.js'

/** What rows are read with. */
export interface Means {
  readonly resolve: Resolve
  /** null where a day that may be a month is not to be understood. */
  readonly dayOrder: DayOrder | null
  readonly onIssue: OnIssue
}

/** A sheet of which the header is known. */
export interface HeadedSheet {
  readonly file: string
  readonly name: string | null
  readonly headings: readonly Heading[]
}

/** A row that is being read. */
export interface Reading {
  readonly sheet: HeadedSheet
  readonly row: ForeignRow
  readonly place: Place
  readonly resolve: Resolve
  readonly dayOrder: DayOrder | null
  /** Says that a cell of the row was not understood, or costs a claim. */
  readonly report: Report
  /** The same where one row stands for all of its column. */
  readonly reportOnce: Report
}
type Report = (column: string | null, code: string, wanted: string, got: string) => void

/** Reads the rows of a sheet. */
export function readerOf(sheet: HeadedSheet, { resolve, dayOrder, onIssue }: Means): (row: ForeignRow) => Reading {
  const isFirst = firstTime()
  return (row) => {
    const place = { file: sheet.file, line: row.line }
    const report: Report = (...issue) => onIssue(noticeAt(place, ...issue))
    const reportOnce: Report = (column, code, ...rest) => {
      if (isFirst(`${column ?? ''}:${code}`)) report(column, code, ...rest)
    }
    return { sheet, row, place, resolve, dayOrder, report, reportOnce }
  }
}

/** A cell that is not empty. */
export interface FilledCell {
  readonly column: KnownColumn
  /** What its column is called there. */
  readonly name: string
  /** As written. */
  readonly text: string
}

/** Where a claim is to be found again. */
export const locatorOf = ({ sheet, row }: Reading): string =>
  sheet.name === null ? `row ${row.line}` : `${sheet.name.replaceAll('|', '/').trim()}, row ${row.line}`

/** The cells of the columns that hold these, in their order. */
export function cellsOf({ sheet, row }: Reading, ...kinds: readonly KnownColumn['kind'][]): readonly FilledCell[] {
  return sheet.headings.flatMap(({ name, column }, at) => {
    const text = row.cells[at] ?? ''
    return column === null || !kinds.includes(column.kind) || text.trim() === '' ? [] : [{ column, name, text }]
  })
}

/** The text of the columns that hold this, together. */
export const textOf = (reading: Reading, kind: KnownColumn['kind']): string =>
  cellsOf(reading, kind)
    .map(({ text }) => clean(text))
    .filter((text) => text !== '')
    .join('; ')
