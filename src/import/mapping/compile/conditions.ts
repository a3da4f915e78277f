import { quoted } from '../../../corpus/raw.js'
import { conditionOf, type Condition } from '../conditions.js'
import type { Texts } from '../schema.js'
import type { Compiler, KeyPath } from './context.js'

export function conditionsAt(
  context: Compiler,
  path: KeyPath,
  when: Readonly<Record<string, Texts>> | undefined,
): readonly Condition[] {
  return Object.entries(when ?? {}).flatMap(([column, wanted]) => {
    context.uses(column)
    const condition = conditionOf(column, wanted)
    if (condition !== null) return [condition]
    context.report([...path, column], 'bad-pattern', 'a regular expression between slashes', quoted(String(wanted)))
    return []
  })
}
