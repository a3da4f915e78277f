import { quoted } from '../../../corpus/raw.js'
import { conditionOf } from '../conditions.js'
import type { UnpivotPlan } from '../plan.js'
import type { MappingText } from '../schema.js'
import type { MappingPart } from './part.js'

export function unpivotAt(part: MappingPart, unpivot: MappingText['unpivot']): UnpivotPlan | null {
  if (unpivot === undefined) return null
  const { columns: wanted, name, value, nothing = [] } = unpivot
  const text = typeof wanted === 'string' ? [wanted] : wanted
  if (name === value) part.at('value').report('told-twice', `another name than ${quoted(name)}`, quoted(value))
  const columns = conditionOf(name, wanted)
  if (columns === null)
    part.at('columns').report('bad-pattern', 'a regular expression between slashes', quoted(text.join()))
  return columns === null ? null : { columns, text, name, value, nothing: new Set(nothing) }
}
