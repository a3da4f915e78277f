import { quoted } from '../../../corpus/raw.js'
import { TABLES } from '../../../corpus/tables.js'
import type { Mapping } from '../plan.js'
import type { MappingText } from '../schema.js'
import { formAt } from './cells.js'
import type { MappingPart } from './part.js'

export function sourceAt(part: MappingPart, source: MappingText['source']): Mapping['source'] {
  const row: Readonly<Record<string, string | undefined>> = source
  for (const [column, text = ''] of Object.entries(row)) {
    const { kind } = formAt(TABLES.sources, column)
    if (text !== '' && kind.read(text) === undefined) part.at(column).report(kind.code, kind.wanted, quoted(text))
  }
  const filled = Object.fromEntries(Object.entries(row).map(([column, text = '']) => [column, text]))
  return { ...filled, id: row['id'] ?? '', title: row['title'] ?? '' }
}
