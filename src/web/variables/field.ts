import { type FilterField, setTerms } from '../filters/shape.js'
import { CODES } from '../generated/inputs.js'
import type { OperationVariable } from './variable.js'

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
const SEVERAL: Readonly<Record<string, VariableKind>> = {
  ID: 'ids',
  SetFilter: 'sets',
  PartySetFilter: 'sets',
  MemberSetFilter: 'sets',
}

export function variableKind({ type, list }: OperationVariable): VariableKind {
  if (type in CODES_BY_TYPE) return list ? 'codes' : 'code'
  return (list ? SEVERAL : ONE)[type] ?? 'json'
}

/** A variable as the controls of filters know a field. */
export const fieldOf = (variable: OperationVariable): FilterField => ({
  name: variable.name,
  label: variableLabel(variable),
  group: '',
  says: '',
  kind: fieldKindOf(variableKind(variable)),
  type: variable.type,
  help: '',
  codes: CODES_BY_TYPE[variable.type] ?? {},
  of: variable.of,
  terms: setTerms(variable.type),
})

function fieldKindOf(kind: VariableKind): FilterField['kind'] {
  if (kind === 'code') return 'codes'
  return kind === 'date' || kind === 'json' ? 'text' : kind
}

/** `$maxStates` as `Max states`. */
export function variableLabel({ name }: Pick<OperationVariable, 'name'>): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
