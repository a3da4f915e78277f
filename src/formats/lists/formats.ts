import { csvChunks } from './csv.js'
import { jsonRows } from './json.js'
import type { About, Table, TextArguments } from '../table.js'
import { xlsxOf } from './xlsx.js'

/** A kind of file for a list. */
export interface ListFormat {
  readonly mediaType: string
  /** The arguments that are of the format and not of the list. */
  readonly options: readonly string[]
  readonly write: (table: Table, about: About, options: TextArguments) => AsyncIterable<string | Uint8Array>
}

/** From extension to writer. */
export const LIST_FORMATS: Readonly<Record<string, ListFormat>> = {
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    options: ['bom'],
    write: (table, _, options) => csvChunks(table, { bom: options.get('bom') === 'true' }),
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    options: [],
    write: (table, about) => xlsxOf(table, about),
  },
  json: {
    mediaType: 'application/json',
    options: [],
    write: jsonRows,
  },
}
