import { quoted } from '../../../corpus/raw.js'
import { conditionOf, type Condition } from '../conditions.js'
import type { Texts } from '../schema.js'
import { TO_BE_SAID } from '../template.js'
import type { MappingPart } from './part.js'
import { ROW_FIELDS } from './templates.js'

export function conditionsAt(part: MappingPart, when: Readonly<Record<string, Texts>> = {}): readonly Condition[] {
  return Object.entries(when).flatMap(([column, wanted]) => {
    if (!ROW_FIELDS.includes(column)) part.uses(column)
    if (wanted === TO_BE_SAID) part.at(column).report('to-be-said', 'which cells are meant', quoted(wanted))
    const condition = conditionOf(column, wanted)
    if (condition !== null) return [condition]
    part.at(column).report('bad-pattern', 'a regular expression between slashes', quoted(String(wanted)))
    return []
  })
}
