import type { SheetCell } from '../../parts/sheets.js'
import { pictureOf } from '../pictures/pictures.js'
import { answerColumns } from './columns.js'
import { shapeRows, fieldAt } from './read.js'
import { type AnswerField, typeOf } from './shape.js'

/** The first list of an answer as rows of a file, headings first; null where it has none. */
export function mainTable(fields: readonly AnswerField[], data: unknown): readonly (readonly SheetCell[])[] | null {
  for (const { key, shape } of fields) {
    const value = fieldAt(data, key)
    const drawn = value == null ? undefined : pictureOf(typeOf(shape))?.table?.(value)
    if (drawn !== undefined) return drawn
    if (shape.kind === 'list') {
      const columns = answerColumns(shape.of)
      const rows = shapeRows(shape, value).map((row) => columns.map((column) => column.value(row)))
      return [columns.map(({ name }) => name), ...rows]
    }
    const inner = 'fields' in shape ? mainTable(shape.fields, value) : null
    if (inner !== null) return inner
  }
  return null
}
