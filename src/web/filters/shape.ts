import { CODES, INPUTS } from '../generated/inputs.js'
import { FILTER_FIELDS } from './fields.js'
import type { FieldWords } from './field-words.js'
import { SET_TERMS } from './set-terms.js'
import type { FilterType } from './types.js'

/** How a field is filled in: follows from its type in the schema. */
export type FieldKind = 'codes' | 'sets' | 'ids' | 'id' | 'names' | 'text' | 'dates' | 'number' | 'yesNo' | 'filter'

interface Written {
  readonly type: string
  readonly list: boolean
  readonly about: string
}

export interface FilterField extends FieldWords {
  readonly name: string
  readonly kind: FieldKind
  /** Its type in the schema, or that of the items of its list. */
  readonly type: string
  /** What the schema or the table says of it. */
  readonly help: string
  /** Of `codes`: each with what the schema says of it. */
  readonly codes: Readonly<Record<string, string>>
  /** Of `sets`: on which terms one counts. */
  readonly terms?: readonly FilterField[]
}

const CODES_BY_TYPE: Readonly<Record<string, Readonly<Record<string, string>>>> = CODES

const INPUTS_BY_TYPE: Readonly<Record<string, Readonly<Record<string, Written>>>> = INPUTS

const KINDS: Readonly<Record<string, readonly [one: FieldKind, list: FieldKind]>> = {
  SetFilter: ['sets', 'sets'],
  NormSetFilter: ['sets', 'sets'],
  PartySetFilter: ['sets', 'sets'],
  MemberSetFilter: ['sets', 'sets'],
  DateRange: ['dates', 'dates'],
  AgreementFilter: ['filter', 'filter'],
  Boolean: ['yesNo', 'yesNo'],
  Int: ['number', 'number'],
  ID: ['id', 'ids'],
  String: ['text', 'names'],
}

/** The fields of a filter, in the order of their table. */
export const filterFields = (type: FilterType): readonly FilterField[] => fieldsOf(type, FILTER_FIELDS[type])

function fieldsOf(type: string, table: Readonly<Record<string, FieldWords>>): readonly FilterField[] {
  const written = INPUTS_BY_TYPE[type]
  return Object.entries(table).flatMap(([name, words]) => {
    const field = written?.[name]
    return field === undefined ? [] : [fieldOf(name, words, field)]
  })
}

/** The terms of a type of sets. */
export const setTerms = (type: string): readonly FilterField[] => fieldsOf(type, SET_TERMS[type] ?? {})

function fieldOf(name: string, words: FieldWords, { type, list, about }: Written): FilterField {
  const kind = KINDS[type]?.[list ? 1 : 0] ?? 'codes'
  return { help: about, ...words, name, kind, type, codes: CODES_BY_TYPE[type] ?? {}, terms: setTerms(type) }
}

/** The fields by the folds that the form shows them in. */
export function fieldGroups(type: FilterType): readonly (readonly [group: string, fields: readonly FilterField[]])[] {
  const fields = filterFields(type)
  const groups = [...new Set(fields.map(({ group }) => group))]
  return groups.map((group) => [group, fields.filter((field) => field.group === group)])
}
