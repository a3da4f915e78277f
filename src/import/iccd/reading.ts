import type { Place } from '../../corpus/raw.js'
import type { DayOrder } from '../dates.js'
import { noticeAt } from '../importer.js'
import type { ForeignRow, Notice, Resolve } from '../importer.js'
import type { Column } from './columns.js'
import type { Heading } from './header.js'
import { clean } from './text.js'

/** A sheet of which the header is known. */
export interface Sheet {
  readonly file: string
  readonly name: string | null
  readonly headings: readonly Heading[]
  /** What is told once a column, and not of every row, and was. */
  readonly told: Set<string>
}

/** A row and what it is read with. */
export interface Reading {
  readonly sheet: Sheet
  readonly row: ForeignRow
  readonly resolve: Resolve
  /** null where a day that may be a month is not to be understood. */
  readonly dayOrder: DayOrder | null
  readonly tell: (notice: Notice) => void
}

/** A cell that is not empty. */
export interface Cell {
  readonly column: Column
  /** What its column is called there. */
  readonly name: string
  /** As written. */
  readonly text: string
}

export const placeOf = ({ sheet, row }: Reading): Place => ({ file: sheet.file, line: row.line })

/** Where a claim is to be found again. */
export const locatorOf = ({ sheet, row }: Reading): string =>
  sheet.name === null ? `row ${row.line}` : `${sheet.name.replaceAll('|', '/').trim()}, row ${row.line}`

/** The cells of the columns that hold these, in their order. */
export function cellsOf({ sheet, row }: Reading, ...kinds: readonly Column['kind'][]): readonly Cell[] {
  return sheet.headings.flatMap(({ name, column }, at) => {
    const text = row.cells[at] ?? ''
    return column === null || !kinds.includes(column.kind) || text.trim() === '' ? [] : [{ column, name, text }]
  })
}

/** The text of the columns that hold this, together. */
export const textOf = (reading: Reading, kind: Column['kind']): string =>
  cellsOf(reading, kind)
    .map(({ text }) => clean(text))
    .filter((text) => text !== '')
    .join('; ')

/** That a cell of the row was not understood, or costs a claim. */
export function tell(reading: Reading, column: string | null, code: string, wanted: string, got: string): void {
  reading.tell(noticeAt(placeOf(reading), column, code, wanted, got))
}

/** The same where one row stands for all of its column. */
export function tellOnce(reading: Reading, column: string, code: string, wanted: string, got: string): void {
  const key = `${column}:${code}`
  if (reading.sheet.told.has(key)) return
  reading.sheet.told.add(key)
  tell(reading, column, code, wanted, got)
}
