import { quoted } from '../../corpus/raw.js'
import { noticeAt, type OnIssue } from '../importer.js'
import { dateReader, likeFormats, unknownTest } from './dates.js'
import { joinedDate, type JoinedColumns } from './joined-dates.js'
import type { RowCells } from './row-cells.js'
import type { Places } from './header.js'
import { Mistake } from './mistake.js'
import { namedPart } from './parts.js'
import type { Mapping } from './plan.js'
import type { LongRow } from './unpivot.js'

/** Reads the cells of rows. */
export function rowReader(file: string, { dates, joined, parts, unpivot }: Mapping, places: Places) {
  const dateOf = dates === null ? null : dateReader(dates)
  // Of a joined date it is known how it is written.
  const joinedDateOf = dates === null || joined.size === 0 ? null : dateReader({ ...dates, formats: ['partial'] })
  const isUnknown = unknownTest(dates?.unknown ?? [])
  const dated = new Set(dates?.columns ?? [])
  const name = file.slice(file.lastIndexOf('/') + 1)
  const dateIn = ({ line }: LongRow, column: string, text: string, onDoubt: OnIssue): string => {
    if (text === '' || dateOf === null) return ''
    const columns = joined.get(column)
    const { date, inDoubt, either } = (columns === undefined ? dateOf : (joinedDateOf ?? dateOf))(text)
    if (either !== undefined) throw ambiguous(column, text, either)
    if (date === null) throw badDate(column, columns, dates?.formats ?? [], text)
    if (inDoubt) onDoubt(noticeAt({ file, line }, column, 'doubtful-date', 'a date that is sure', quoted(text)))
    return date
  }
  const cellIn = (row: LongRow, column: string): string => {
    const said = row.unpivoted?.get(column)
    if (said !== undefined) return said
    const place = places.get(column)
    if (place !== undefined) return (row.cells[place] ?? '').trim()
    const part = parts.get(column)
    if (part !== undefined) return namedPart(part, column, cellIn(row, part.column))
    const columns = joined.get(column)
    if (columns !== undefined)
      return joinedDate(columns.map((one) => cellIn(row, one)).map((text) => (isUnknown(text) ? '' : text)))
    if (column === unpivot?.name || column === unpivot?.value) return ''
    return column === 'line' ? String(row.line) : name
  }
  const cellsOf = (row: LongRow, onDoubt: OnIssue): RowCells => ({
    cell: (column) => cellIn(row, column),
    valueOf: (column, cell) => (dated.has(column) ? dateIn(row, column, cell, onDoubt) : cell),
    withCell: (column, cell) =>
      cellsOf({ ...row, unpivoted: new Map([...(row.unpivoted ?? []), [column, cell]]) }, onDoubt),
  })
  return cellsOf
}

const badDate = (
  column: string,
  columns: JoinedColumns | undefined,
  formats: readonly string[],
  text: string,
): Mistake => {
  const parts = columns === undefined ? '' : ` of ${columns.join(', ')}`
  const like = columns === undefined ? likeFormats(formats) : '2015, 2015-07 or 2015-07-14'
  return new Mistake(column, 'bad-date', `a date like ${like}${parts}`, quoted(text))
}

const ambiguous = (column: string, text: string, [one, other]: readonly [string, string]): Mistake =>
  new Mistake(
    column,
    'ambiguous-date',
    'one date (say which by `formats` or `corrections`)',
    `${quoted(text)}, which may be ${one} or ${other}`,
  )
