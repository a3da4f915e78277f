import { type Field, fieldsOf, type Kind } from './shape.js'
import type { FilterType, Values } from './types.js'

const TYPED: readonly Kind[] = ['text', 'number', 'dates']

/** Whether a change only goes on with what is being typed: no step that one would want to go back from. */
export function isTyping(type: FilterType, before: Values, after: Values): boolean {
  const changed = fieldsOf(type).filter(({ name }) => before[name] !== after[name])
  return changed.length > 0 && changed.every((field) => goesOn(field, before, after))
}

const goesOn = ({ kind, name }: Field, before: Values, after: Values): boolean =>
  TYPED.includes(kind) && before[name] !== undefined && after[name] !== undefined
