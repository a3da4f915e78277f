import { quoted } from '../../../corpus/raw.js'
import { patternOf } from '../conditions.js'
import { groupsOf, type Part } from '../parts.js'
import type { MappingText, Texts } from '../schema.js'
import type { MappingPart } from './part.js'
import { ROW_FIELDS } from './templates.js'

/** The parts of compound cells, by their names, each of which is of one column. */
export function partsAt(part: MappingPart, columns: MappingText['parts'] = {}): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>()
  for (const [column, texts] of Object.entries(columns)) {
    if (!ROW_FIELDS.includes(column)) part.uses(column)
    const patterns = patternsAt(part.at(column), texts)
    for (const name of new Set(patterns.flatMap(groupsOf))) {
      const before = parts.get(name)
      if (before !== undefined)
        part
          .at(column)
          .report('told-twice', `another name than ${quoted(name)}, a part of ${quoted(before.column)}`, quoted(name))
      parts.set(name, { column, patterns })
    }
  }
  return parts
}

function patternsAt(part: MappingPart, texts: Texts): readonly RegExp[] {
  return (typeof texts === 'string' ? [texts] : texts).flatMap((text) => {
    const pattern = patternOf(text)
    if (pattern !== null && groupsOf(pattern).length > 0) return [pattern]
    part.report(
      'bad-pattern',
      'a pattern between slashes with named parts, as /^(?<date>.*) (?<letter>\\w)$/',
      quoted(text),
    )
    return []
  })
}
