import { isValues } from './narrow.js'
import { nearestWords } from './nearest.js'
import { nearestDate, problemOfDate } from './partial-date.js'
import { mapped, type ParsedValue, right, together, wrong } from './reading.js'
import { MODES } from './set-rows.js'
import type { FilterField, FieldKind } from './shape.js'
import type { Values } from './types.js'

type Read = (field: FilterField, value: unknown) => ParsedValue<unknown>

/** What is right in the value of a field: undefined where nothing is. */
export const READ_FIELD: { readonly [K in Exclude<FieldKind, 'filter'>]: Read } = {
  codes: (field, value) => listOf(value, (item) => codeOf(field, item)),
  ids: (field, value) => listOf(value, (item) => textOf(field, item)),
  names: (field, value) => listOf(value, (item) => textOf(field, item)),
  id: textOf,
  text: textOf,
  number: (field, value) => (Number.isInteger(value) ? right(value) : refused(field, value, 'a whole number')),
  yesNo: (field, value) => (typeof value === 'boolean' ? right(value) : refused(field, value, 'true or false')),
  dates: (field, value) => partsOf(field, value, ['from', 'to'], (part) => dateOf(field, part)),
  sets: (field, value) => {
    const sets = Array.isArray(value) ? value : [value]
    return mapped(together(sets.map((set) => setOf(field, set))), nonEmpty)
  },
}

const refused = (field: FilterField, value: unknown, wanted: string): ParsedValue<undefined> =>
  wrong(undefined, `${field.label}: wanted ${wanted}, got ${JSON.stringify(value)}. It is left out.`)

// An empty list that was written as one matches nothing, and stays.
function listOf(value: unknown, read: (item: unknown) => ParsedValue<unknown>): ParsedValue<unknown> {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  return items.length === 0 ? right(items) : mapped(together(items.map(read)), nonEmpty)
}

function nonEmpty(items: readonly unknown[]): readonly unknown[] | undefined {
  const kept = items.filter((item) => item !== undefined)
  return kept.length === 0 ? undefined : kept
}

function textOf(field: FilterField, value: unknown): ParsedValue<unknown> {
  return typeof value === 'string' && value !== '' ? right(value) : refused(field, value, 'a text')
}

function codeOf(field: FilterField, value: unknown): ParsedValue<unknown> {
  if (typeof value === 'string' && Object.hasOwn(field.codes, value)) return right(value)
  const words = `${field.label}: ${JSON.stringify(value)} is none of its values. It is left out.`
  if (typeof value !== 'string') return wrong(undefined, words)
  return wrong(undefined, { words, wrong: value, near: nearestWords(value, Object.keys(field.codes)) })
}

function dateOf(field: FilterField, value: unknown): ParsedValue<unknown> {
  if (typeof value !== 'string')
    return wrong(undefined, `${field.label}: ${JSON.stringify(value)} is no date. Write dates in quotes.`)
  const problem = problemOfDate(value)
  if (problem === null) return right(value)
  const words = `${field.label}: ${JSON.stringify(value)} is no date. ${problem}`
  return wrong(undefined, { words, wrong: value, near: nearestDate(value) })
}

function setOf(field: FilterField, value: unknown): ParsedValue<unknown> {
  const terms = new Map(field.terms?.map((term) => [term.name, term]))
  return partsOf(field, value, [...MODES, ...terms.keys()], (part, name) => {
    const term = terms.get(name)
    return listOf(part, (item) => (term === undefined ? textOf(field, item) : codeOf(term, item)))
  })
}

/** The parts of an object by their names; those that it should not have are named. */
function partsOf(
  field: FilterField,
  value: unknown,
  names: readonly string[],
  read: (part: unknown, name: string) => ParsedValue<unknown>,
): ParsedValue<Values | undefined> {
  if (!isValues(value)) return refused(field, value, `an object with ${names.join(' or ')}`)
  const parts = Object.entries(value).filter(([, part]) => part !== null)
  const readings = parts.map(([name, part]) =>
    names.includes(name) ? named(name, read(part, name)) : stray(field, name, names),
  )
  return mapped(together(readings), (all) => {
    const kept = all.flat().filter(([, part]) => part !== undefined)
    return kept.length === 0 ? undefined : Object.fromEntries(kept)
  })
}

type Named = readonly (readonly [name: string, part: unknown])[]

const named = (name: string, reading: ParsedValue<unknown>): ParsedValue<Named> =>
  mapped(reading, (part) => [[name, part]])

const stray = (field: FilterField, name: string, names: readonly string[]): ParsedValue<Named> =>
  wrong([], {
    words: `${field.label} has no “${name}”, only ${names.join(', ')}. It is left out.`,
    wrong: name,
    near: nearestWords(name, names),
  })
