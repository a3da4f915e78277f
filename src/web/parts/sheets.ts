// csv-stringify (MIT), as the server's own files use it: it knows quotation and formulas.
import { stringify } from 'csv-stringify/browser/esm/sync'

export type SheetCell = string | number | boolean | null

/** A cell that a spreadsheet would run gets an apostrophe before it. */
const SAFE = { escape_formulas: true, cast: { boolean: String } }

/** Rows, the first of them the names of columns, as RFC 4180 has them; the byte order mark tells Excel that it is UTF-8. */
export const sheetAsCsv = (rows: readonly (readonly SheetCell[])[]): string =>
  stringify(rows.map(copied), { ...SAFE, bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ })

/** What a spreadsheet takes from the clipboard: cells between tabs, so that none may hold one. */
export const tsvOf = (rows: readonly (readonly SheetCell[])[]): string =>
  stringify(
    rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ') : cell))),
    { ...SAFE, delimiter: '\t', quote: false },
  )

const copied = (cells: readonly SheetCell[]) => [...cells]
