import { isValues, withValue } from './narrow.js'
import { nearestWords } from './nearest.js'
import { READ_FIELD } from './read-field.js'
import { mapped, type ParsedValue, right, together, wrong } from './reading.js'
import { type FilterField, filterFields } from './shape.js'
import type { Filters, FilterType, Values } from './types.js'

/** A filter as an address holds it: what is right in it, and what is wrong in words. */
export function readFilter<Type extends FilterType>(type: Type, json: string | null): ParsedValue<Filters[Type]> {
  // Each field that is left was looked at by its type in the schema.
  return mapped(readValues(type, json), (values) => values as Filters[Type])
}

function readValues(type: FilterType, json: string | null): ParsedValue<Values> {
  if (json === null || json.trim() === '') return right({})
  try {
    return checkFilter(type, JSON.parse(json))
  } catch {
    return wrong({}, 'The filter in the address cannot be read: it may have been cut. Nothing of it is used.')
  }
}

/** The same of values that were read already. */
export function checkFilter(type: FilterType, values: unknown): ParsedValue<Values> {
  if (!isValues(values)) return wrong({}, 'The filter in the address has no fields. Nothing of it is used.')
  const fields = filterFields(type)
  const given = Object.entries(values).filter(([, value]) => value !== null)
  return mapped(together(given.map(([name, value]) => checkField(fields, name, value))), (all) =>
    all.reduce((one, other) => ({ ...one, ...other }), {}),
  )
}

function checkField(fields: readonly FilterField[], name: string, value: unknown): ParsedValue<Values> {
  const field = fields.find((one) => one.name === name)
  if (field !== undefined) return mapped(checkValue(field, value), (kept) => withValue({}, name, kept))
  const names = fields.map((one) => one.name)
  const words = `There is no filter by “${name}”. It is left out.`
  return wrong({}, { words, wrong: name, near: nearestWords(name, names) })
}

const checkValue = (field: FilterField, value: unknown): ParsedValue<unknown> =>
  field.kind === 'filter' ? checkFilter('AgreementFilter', value) : READ_FIELD[field.kind](field, value)

/** A filter as an address holds it; null where nothing is restricted. */
export const writeFilter = (values: object): string | null =>
  Object.keys(values).length === 0 ? null : JSON.stringify(values)
