import { partIn, textIn, textsIn, withValue } from './narrow.js'
import { rowsOf, setsOf } from './set-rows.js'
import { type Field, fieldsOf } from './shape.js'
import type { Values } from './types.js'
import { filled, type NameOf, rowInPhrase, rowOnChip, valueInWords } from './words.js'

/** One restriction of a filter, which may be taken out by itself. */
export interface Part {
  readonly key: string
  /** As it stands on its chip: `Form: treaty or declaration`. */
  readonly chip: string
  /** As it stands in a sentence: `of the form treaty or declaration`. */
  readonly phrase: string
  /** The filter without it. */
  readonly without: Values
}

/** The restrictions of a filter, in the order of its table. */
export const partsOf = (fields: readonly Field[], values: Values, nameOf: NameOf): readonly Part[] =>
  fields.filter(({ name }) => values[name] !== undefined).flatMap((field) => partsOfField(field, values, nameOf))

function partsOfField(field: Field, values: Values, nameOf: NameOf): readonly Part[] {
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

function wordsOf(field: Field, value: unknown, nameOf: NameOf): Pick<Part, 'chip' | 'phrase'> {
  const words = valueInWords(field, value, nameOf)
  const phrase = filled(value === false ? (field.not ?? `not ${field.says}`) : field.says, words)
  return { chip: `${field.label}: ${words}`, phrase }
}

function rowParts(field: Field, values: Values, nameOf: NameOf): readonly Part[] {
  const rows = rowsOf(values[field.name])
  return rows.map((row, index) => ({
    key: `${field.name}.${index}`,
    chip: rowOnChip(field, row, nameOf),
    phrase: rowInPhrase(field, row, nameOf),
    without: withValue(values, field.name, setsOf(rows.filter((_, other) => other !== index))),
  }))
}

function innerParts(field: Field, values: Values, nameOf: NameOf): readonly Part[] {
  return partsOf(fieldsOf('AgreementFilter'), partIn(values[field.name]), nameOf).map((part) => ({
    key: `${field.name}.${part.key}`,
    chip: `${field.label}: ${part.chip}`,
    phrase: filled(field.says, part.phrase),
    without: withValue(values, field.name, Object.keys(part.without).length === 0 ? undefined : part.without),
  }))
}

/** `Agreements that reflect norm 6, in force`. */
export function sentenceOf(subject: string, parts: readonly Part[]): string {
  return [subject, parts.map(({ phrase }) => phrase).join(', ')].join(' ').trim()
}

/** Every id that the filter speaks of. */
export const idsOf = (fields: readonly Field[], values: Values): readonly string[] =>
  fields.flatMap((field) => idsOfField(field, values[field.name]))

function idsOfField({ kind }: Field, value: unknown): readonly string[] {
  if (kind === 'filter') return idsOf(fieldsOf('AgreementFilter'), partIn(value))
  if (kind === 'id') return textIn(value) === '' ? [] : [textIn(value)]
  if (kind === 'sets') return rowsOf(value).flatMap(({ ids }) => ids)
  return kind === 'ids' ? textsIn(value) : []
}

/** Every name of a region that the filter speaks of. */
export const namesOf = (fields: readonly Field[], values: Values): readonly string[] =>
  fields.flatMap((field) => (field.kind === 'names' ? textsIn(values[field.name]) : []))
