// csv-stringify (MIT, kept, a stream, knows formulas) writes the cells.
import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { Table } from '../table.js'

export interface CsvOptions {
  /** Begins with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean
}

/**
 * As RFC 4180 has it, in UTF-8. People open lists in spreadsheets, which would run a cell that begins with `=`, `+`, `-`,
 * `@`, a tab or a line end: such a text gets an apostrophe before it.
 */
export function csvChunks({ headers, rows }: Table, { bom }: CsvOptions): AsyncIterable<string> {
  const cells = { boolean: String }
  // A line end of any kind within a cell is quoted, not only the one between records.
  const options = {
    bom,
    escape_formulas: true,
    record_delimiter: 'windows' as const,
    quoted_match: /[\r\n]/,
    cast: cells,
  }
  const lines = stringify({ ...options, header: true, columns: [...headers] })
  const source = Readable.from(rows)
  source.on('error', (error) => lines.destroy(error))
  lines.on('close', () => source.destroy())
  return source.pipe(lines).setEncoding('utf8')
}
