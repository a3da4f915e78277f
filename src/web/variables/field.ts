import type { Field } from '../filters/shape.js'
import { CODES } from '../generated/inputs.js'
import type { Variable } from './variable.js'

/** How a variable is filled in: as a field of a filter is, or as only a variable is. */
export type VariableKind =
  'id' | 'ids' | 'codes' | 'code' | 'number' | 'yesNo' | 'dates' | 'date' | 'sets' | 'text' | 'json'

const CODES_BY_TYPE: Readonly<Record<string, Readonly<Record<string, string>>>> = CODES

const ONE: Readonly<Record<string, VariableKind>> = {
  ID: 'id',
  Int: 'number',
  Boolean: 'yesNo',
  DateRange: 'dates',
  PartialDate: 'date',
  String: 'text',
}
const SEVERAL: Readonly<Record<string, VariableKind>> = { ID: 'ids', SetFilter: 'sets' }

export function kindOf({ type, list }: Variable): VariableKind {
  if (type in CODES_BY_TYPE) return list ? 'codes' : 'code'
  return (list ? SEVERAL : ONE)[type] ?? 'json'
}

/** A variable as the controls of filters know a field. */
export const fieldOf = (variable: Variable): Field => ({
  name: variable.name,
  label: labelOf(variable),
  group: '',
  says: '',
  kind: fieldKindOf(kindOf(variable)),
  type: variable.type,
  help: '',
  codes: CODES_BY_TYPE[variable.type] ?? {},
  of: variable.of,
})

function fieldKindOf(kind: VariableKind): Field['kind'] {
  if (kind === 'code') return 'codes'
  return kind === 'date' || kind === 'json' ? 'text' : kind
}

/** `$maxParties` as `Max parties`. */
export function labelOf({ name }: Pick<Variable, 'name'>): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
