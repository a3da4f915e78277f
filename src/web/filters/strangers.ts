import { TYPES } from '../words/types.js'
import { isValues, textIn, textsIn, withValue } from './narrow.js'
import { mapped, type Reading, right, together } from './reading.js'
import { rowsOf, setsOf } from './set-rows.js'
import { type Field, fieldsOf } from './shape.js'
import type { Values } from './types.js'
import type { Thing } from './thing.js'

type Things = ReadonlyMap<string, Thing | null>

/** The filter without ids that stand for nothing, or for something of another kind; what is not known yet stays. */
export const withoutStrangers = (fields: readonly Field[], values: Values, things: Things): Reading<Values> =>
  fields.reduce<Reading<Values>>((before, field) => {
    const value = before.value[field.name]
    if (value === undefined) return before
    const kept = keptOf(field, value, things)
    if (kept.problems.length === 0) return before
    return { value: withValue(before.value, field.name, kept.value), problems: [...before.problems, ...kept.problems] }
  }, right(values))

function keptOf(field: Field, value: unknown, things: Things): Reading<unknown> {
  switch (field.kind) {
    case 'id':
      return mapped(idsKept(field, [textIn(value)], things), ([id]) => id)
    case 'ids':
      return mapped(idsKept(field, textsIn(value), things), (ids) => (ids.length === 0 ? undefined : ids))
    case 'sets':
      return setsKept(field, value, things)
    case 'filter':
      return mapped(withoutStrangers(fieldsOf('AgreementFilter'), isValues(value) ? value : {}, things), (inner) =>
        Object.keys(inner).length === 0 ? undefined : inner,
      )
    default:
      return right(value)
  }
}

function setsKept(field: Field, value: unknown, things: Things): Reading<unknown> {
  const rows = rowsOf(value).map((row) => mapped(idsKept(field, row.ids, things), (ids) => ({ row, ids })))
  return mapped(together(rows), (all) =>
    setsOf(
      all.filter(({ row, ids }) => ids.length > 0 || row.ids.length === 0).map(({ row, ids }) => ({ ...row, ids })),
    ),
  )
}

function idsKept(field: Field, ids: readonly string[], things: Things): Reading<readonly string[]> {
  const judged = ids.map((id) => ({ id, problem: problemOf(field, id, things) }))
  return {
    value: judged.filter(({ problem }) => problem === null).map(({ id }) => id),
    problems: judged.flatMap(({ problem }) => problem ?? []),
  }
}

function problemOf({ label, of = [] }: Field, id: string, things: Things): string | null {
  const thing = things.get(id)
  if (thing === undefined) return null
  if (thing === null) return `${label}: nothing has the id “${id}”. It is left out; look for it by name.`
  const wanted: readonly string[] = of
  if (wanted.includes(thing.type)) return null
  const kinds = of.map((type) => kindInWords(type)).join(' or ')
  return `${label}: “${id}” is ${thing.name}, a ${kindInWords(thing.type)}; wanted a ${kinds}. It is left out.`
}

const kindInWords = (type: Thing['type']): string => (type === 'SOURCE' ? 'source' : TYPES[type].one.toLowerCase())
