import { partIn, textIn, textsIn, withValue } from './narrow.js'
import { setRows, setFilters } from './set-rows.js'
import { type FilterField, filterFields } from './shape.js'
import type { Values } from './types.js'
import { filled, type NameOf, rowInPhrase, rowOnChip, filterValueInWords } from './words.js'

/** One restriction of a filter, which may be taken out by itself. */
export interface FilterPart {
  readonly key: string
  /** As it stands on its chip: `Form: treaty or declaration`. */
  readonly chip: string
  /** As it stands in a sentence: `of the form treaty or declaration`. */
  readonly phrase: string
  /** The filter without it. */
  readonly without: Values
}

/** The restrictions of a filter, in the order of its table. */
export const partsOf = (fields: readonly FilterField[], values: Values, nameOf: NameOf): readonly FilterPart[] =>
  fields.filter(({ name }) => values[name] !== undefined).flatMap((field) => partsOfField(field, values, nameOf))

function partsOfField(field: FilterField, values: Values, nameOf: NameOf): readonly FilterPart[] {
  if (field.kind === 'sets') return rowParts(field, values, nameOf)
  if (field.kind === 'filter') return innerParts(field, values, nameOf)
  return [
    {
      key: field.name,
      ...wordsOf(field, values[field.name], nameOf),
      without: withValue(values, field.name, undefined),
    },
  ]
}

function wordsOf(field: FilterField, value: unknown, nameOf: NameOf): Pick<FilterPart, 'chip' | 'phrase'> {
  const words = filterValueInWords(field, value, nameOf)
  const phrase = filled(value === false ? (field.not ?? `not ${field.says}`) : field.says, words)
  return { chip: `${field.label}: ${words}`, phrase }
}

function rowParts(field: FilterField, values: Values, nameOf: NameOf): readonly FilterPart[] {
  const rows = setRows(values[field.name])
  return rows.map((row, index) => ({
    key: `${field.name}.${index}`,
    chip: rowOnChip(field, row, nameOf),
    phrase: rowInPhrase(field, row, nameOf),
    without: withValue(values, field.name, setFilters(rows.filter((_, other) => other !== index))),
  }))
}

function innerParts(field: FilterField, values: Values, nameOf: NameOf): readonly FilterPart[] {
  return partsOf(filterFields('AgreementFilter'), partIn(values[field.name]), nameOf).map((part) => ({
    key: `${field.name}.${part.key}`,
    chip: `${field.label}: ${part.chip}`,
    phrase: filled(field.says, part.phrase),
    without: withValue(values, field.name, Object.keys(part.without).length === 0 ? undefined : part.without),
  }))
}

/** `Agreements that reflect norm 6, in force`. */
export function sentenceOf(subject: string, parts: readonly FilterPart[]): string {
  return [subject, parts.map(({ phrase }) => phrase).join(', ')].join(' ').trim()
}

/** Every id that the filter speaks of. */
export const filterIds = (fields: readonly FilterField[], values: Values): readonly string[] =>
  fields.flatMap((field) => idsOfField(field, values[field.name]))

function idsOfField({ kind }: FilterField, value: unknown): readonly string[] {
  if (kind === 'filter') return filterIds(filterFields('AgreementFilter'), partIn(value))
  if (kind === 'id') return textIn(value) === '' ? [] : [textIn(value)]
  if (kind === 'sets') return setRows(value).flatMap(({ ids }) => ids)
  return kind === 'ids' ? textsIn(value) : []
}

/** Every name of a region that the filter speaks of. */
export const filterRegions = (fields: readonly FilterField[], values: Values): readonly string[] =>
  fields.flatMap((field) => (field.kind === 'names' ? textsIn(values[field.name]) : []))
