import { type FilterField, filterFields, type FieldKind } from './shape.js'
import type { FilterType, Values } from './types.js'

const TYPED: readonly FieldKind[] = ['text', 'number', 'dates']

/** Whether a change only goes on with what is being typed: no step that one would want to go back from. */
export function isTyping(type: FilterType, before: Values, after: Values): boolean {
  const changed = filterFields(type).filter(({ name }) => before[name] !== after[name])
  return changed.length > 0 && changed.every((field) => goesOn(field, before, after))
}

const goesOn = ({ kind, name }: FilterField, before: Values, after: Values): boolean =>
  TYPED.includes(kind) && before[name] !== undefined && after[name] !== undefined
