import { quoted } from '../../../corpus/raw.js'
import { conditionOf, type Condition } from '../conditions.js'
import type { Texts } from '../schema.js'
import type { MappingPart } from './part.js'

export function conditionsAt(part: MappingPart, when: Readonly<Record<string, Texts>> = {}): readonly Condition[] {
  return Object.entries(when).flatMap(([column, wanted]) => {
    part.uses(column)
    const condition = conditionOf(column, wanted)
    if (condition !== null) return [condition]
    part.at(column).report('bad-pattern', 'a regular expression between slashes', quoted(String(wanted)))
    return []
  })
}
