import { isValues, withValue } from '../filters/narrow.js'
import type { Values } from '../filters/types.js'
import type { OperationVariable } from './variable.js'

/** Variables as they are sent: JSON; null where a text is none. */
export function readValues(text: string): Values | null {
  if (text.trim() === '') return {}
  try {
    const values: unknown = JSON.parse(text)
    return isValues(values) ? values : null
  } catch {
    return null
  }
}

export const writeValues = (values: Values): string =>
  Object.keys(values).length === 0 ? '' : JSON.stringify(values, null, 2)

/** What holds: the value given, else what the question itself says. */
export const valueOf = ({ name, fallback }: OperationVariable, values: Values): unknown =>
  Object.hasOwn(values, name) ? values[name] : fallback

/** The values after a control was changed; emptied, it is an empty list or nothing, and not what the question says. */
export function withChange(values: Values, variable: OperationVariable, value: unknown): Values {
  return withValue(values, variable.name, value === undefined ? emptied(variable) : value)
}

const emptied = ({ list, nullable, fallback }: OperationVariable): unknown =>
  fallback === undefined ? undefined : nullable ? null : list ? [] : undefined
