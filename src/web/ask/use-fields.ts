import { parseAsString, useQueryStates } from 'nuqs'
import { READ_FIELD } from '../filters/read-field.js'
import { mapped, type ParsedValue, right, together } from '../filters/reading.js'
import { withoutStrangers } from '../filters/strangers.js'
import type { FilterField } from '../filters/shape.js'
import type { Values } from '../filters/types.js'
import { useKnown } from '../filters/use-known.js'

const PARAMS = {
  set: parseAsString,
  text: parseAsString,
  minShared: parseAsString,
  acrossRegions: parseAsString,
  commitments: parseAsString,
}

/** Arguments of a list that are no filter, each a parameter of the address. */
export function useFields(fields: readonly FilterField[]) {
  const [texts, setTexts] = useQueryStates(PARAMS)
  const given: Readonly<Record<string, string | null>> = texts
  const read = together(fields.map((field) => readText(field, given[field.name] ?? null)))
  const values: Values = read.value.reduce((all, one) => ({ ...all, ...one }), {})
  const known = withoutStrangers(fields, values, useKnown([{ fields, values }]))
  const change = (changed: Values) =>
    void setTexts(Object.fromEntries(fields.map(({ name }) => [name, textOf(changed[name])])), { history: 'push' })
  return { values: known.value, problems: [...read.problems, ...known.problems], change }
}

function readText(field: FilterField, text: string | null): ParsedValue<Values> {
  if (text === null || field.kind === 'filter') return right({})
  const reading = READ_FIELD[field.kind](field, valueOf(field, text))
  return mapped(reading, (value) => (value === undefined ? {} : { [field.name]: value }))
}

function valueOf({ kind }: FilterField, text: string): unknown {
  if (kind === 'number') return /^\d+$/.test(text) ? Number(text) : text
  if (kind === 'yesNo') return text === 'true' ? true : text === 'false' ? false : text
  if (kind === 'codes') return text.split(',').filter((code) => code !== '')
  return text
}

function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.join(',')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}
