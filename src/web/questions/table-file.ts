import { saveCsv } from '../charts/save.js'
import type { MenuChoice } from '../design/MenuButton.js'
import { mainTable } from './answer/main-table.js'
import type { AnswerField } from './answer/shape.js'

/** The first table of an answer as it stands on the page, as a file; none where it has no table. */
export function tableFile(name: string, fields: readonly AnswerField[], data: unknown): readonly MenuChoice[] {
  const table = data === undefined ? null : mainTable(fields, data)
  if (table === null) return []
  return [{ name: 'This table (CSV)', note: 'As it is shown, in words', onAction: () => void saveCsv(name, table) }]
}
