// csv-stringify (MIT), as the server's own files use it: it knows quotation and formulas.
import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Row } from './cells.js'

/** A cell that a spreadsheet would run gets an apostrophe before it. */
const SAFE = { escape_formulas: true, cast: { boolean: String }, header: true }

/** As RFC 4180 has it; the byte order mark tells Excel that it is UTF-8. */
export const csvOf = (columns: readonly string[], rows: readonly Row[]): string =>
  stringify(aligned(columns, rows), {
    ...SAFE,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  })

/** What a spreadsheet takes from the clipboard: cells between tabs, so that none may hold one. */
export const tsvOf = (columns: readonly string[], rows: readonly Row[]): string =>
  stringify(
    aligned(columns, rows).map((cells) =>
      cells.map((cell) => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ') : cell)),
    ),
    { ...SAFE, columns: [...columns], delimiter: '\t', quote: false },
  )

const aligned = (columns: readonly string[], rows: readonly Row[]) =>
  rows.map((row) => columns.map((column) => row[column] ?? null))
