import type { Cell } from '../../parts/sheets.js'
import { pictureOf } from '../pictures/pictures.js'
import { columnsOf } from './columns.js'
import { rowsOf, valueAt } from './read.js'
import { type Field, typeOf } from './shape.js'

/** The first list of an answer as rows of a file, headings first; null where it has none. */
export function mainTable(fields: readonly Field[], data: unknown): readonly (readonly Cell[])[] | null {
  for (const { key, shape } of fields) {
    const value = valueAt(data, key)
    const drawn = value == null ? undefined : pictureOf(typeOf(shape))?.table?.(value)
    if (drawn !== undefined) return drawn
    if (shape.kind === 'list') {
      const columns = columnsOf(shape.of)
      const rows = rowsOf(shape, value).map((row) => columns.map((column) => column.value(row)))
      return [columns.map(({ name }) => name), ...rows]
    }
    const inner = 'fields' in shape ? mainTable(shape.fields, value) : null
    if (inner !== null) return inner
  }
  return null
}
