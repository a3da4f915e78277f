import { TYPES } from '../words/types.js'
import { isValues, textIn, textsIn, withValue } from './narrow.js'
import type { Problem } from './problem.js'
import { nearestWords } from './nearest.js'
import { mapped, type ParsedValue, right, together } from './reading.js'
import { setRows, setFilters } from './set-rows.js'
import { type FilterField, filterFields } from './shape.js'
import type { Values } from './types.js'
import type { NamedThing } from './thing.js'
import type { KnownThings } from './known.js'

/** The filter without ids that stand for nothing, or for something of another kind; what is not known yet stays. */
export const withoutStrangers = (
  fields: readonly FilterField[],
  values: Values,
  known: KnownThings,
): ParsedValue<Values> =>
  fields.reduce<ParsedValue<Values>>((before, field) => {
    const value = before.value[field.name]
    if (value === undefined) return before
    const kept = keptOf(field, value, known)
    if (kept.problems.length === 0) return before
    return { value: withValue(before.value, field.name, kept.value), problems: [...before.problems, ...kept.problems] }
  }, right(values))

function keptOf(field: FilterField, value: unknown, known: KnownThings): ParsedValue<unknown> {
  switch (field.kind) {
    case 'id':
      return mapped(idsKept(field, [textIn(value)], known), ([id]) => id)
    case 'ids':
      return mapped(idsKept(field, textsIn(value), known), (ids) => (ids.length === 0 ? undefined : ids))
    case 'names':
      return mapped(namesKept(field, textsIn(value), known), (names) => (names.length === 0 ? undefined : names))
    case 'sets':
      return setsKept(field, value, known)
    case 'filter':
      return mapped(withoutStrangers(filterFields('AgreementFilter'), isValues(value) ? value : {}, known), (inner) =>
        Object.keys(inner).length === 0 ? undefined : inner,
      )
    default:
      return right(value)
  }
}

function setsKept(field: FilterField, value: unknown, known: KnownThings): ParsedValue<unknown> {
  const rows = setRows(value).map((row) => mapped(idsKept(field, row.ids, known), (ids) => ({ row, ids })))
  return mapped(together(rows), (all) =>
    setFilters(
      all.filter(({ row, ids }) => ids.length > 0 || row.ids.length === 0).map(({ row, ids }) => ({ ...row, ids })),
    ),
  )
}

function idsKept(field: FilterField, ids: readonly string[], known: KnownThings): ParsedValue<readonly string[]> {
  const judged = ids.map((id) => ({ id, problem: problemOf(field, id, known) }))
  return {
    value: judged.filter(({ problem }) => problem === null).map(({ id }) => id),
    problems: judged.flatMap(({ problem }) => problem ?? []),
  }
}

function namesKept(
  { label }: FilterField,
  names: readonly string[],
  { regions }: KnownThings,
): ParsedValue<readonly string[]> {
  const strange = regions.size === 0 ? [] : names.filter((name) => !regions.has(name))
  return {
    value: names.filter((name) => !strange.includes(name)),
    problems: strange.map((name) => ({
      words: `${label}: “${name}” is no region of any state here. It is left out.`,
      wrong: name,
      near: nearestWords(name, [...regions]),
    })),
  }
}

function problemOf({ label, of = [] }: FilterField, id: string, known: KnownThings): Problem | null {
  const thing = known.things.get(id)
  if (thing === undefined) return null
  if (thing === null) return unknownId(label, id, of)
  const wanted: readonly string[] = of
  if (wanted.includes(thing.type)) return null
  const kinds = of.map((type) => kindInWords(type)).join(' or ')
  return `${label}: “${id}” is ${thing.name}, a ${kindInWords(thing.type)}; wanted a ${kinds}. It is left out.`
}

/** Of an id that stands for nothing. */
export const unknownId = (label: string, id: string, of: readonly NamedThing['type'][]): Problem => ({
  words: `${label}: nothing has the id “${id}”. It is left out.`,
  wrong: id,
  of,
})

const kindInWords = (type: NamedThing['type']): string => (type === 'SOURCE' ? 'source' : TYPES[type].one.toLowerCase())
