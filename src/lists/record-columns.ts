import { fieldColumn } from './field-column.js'
import type { FieldColumn } from './field-column.js'

/** Records in columns, a field each; fields that are null are absent. */
export interface RecordColumns {
  /** Writes the record of a place, which comes after those that were written. */
  write(place: number, record: object): void
  at(place: number): object
}

interface Field {
  readonly name: string
  readonly column: FieldColumn | RecordColumns
}

type Values = Record<string, unknown>

export function recordColumns(): RecordColumns {
  const fields: Field[] = []
  const byName = new Map<string, Field>()
  const recordLike = templates(fields)
  const addField = (name: string, value: unknown): Field => {
    const field = { name, column: isRecord(value) ? recordColumns() : fieldColumn() }
    byName.set(name, field)
    fields.push(field)
    return field
  }
  return {
    write(place, record) {
      const values = record as Readonly<Values>
      for (const name in values) {
        const value = values[name]
        if (value === null || value === undefined) continue
        const { column } = byName.get(name) ?? addField(name, value)
        column.write(place, value)
      }
    },
    at(place) {
      const values: unknown[] = []
      for (const { column } of fields) values.push(column.at(place))
      const record = recordLike(values)
      let at = 0
      for (const { name } of fields) {
        const value = values[at]
        if (value !== null) record[name] = value
        at += 1
      }
      return record
    },
  }
}

const isRecord = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value)

// So many fields can be the digits of a number.
const MOST_DIGITS = 50

/** Copies of a record with the same fields: V8 makes them several times as fast as records that grow. */
function templates(fields: readonly Field[]): (values: readonly unknown[]) => Values {
  const known = new Map<number, Values>()
  return (values) => {
    if (values.length > MOST_DIGITS) return {}
    let present = 0
    for (let at = 0; at < values.length; at += 1) present = 2 * present + (values[at] === null ? 0 : 1)
    const before = known.get(present)
    if (before !== undefined) return { ...before }
    const template = Object.fromEntries(fields.flatMap(({ name }, at) => (values[at] === null ? [] : [[name, '']])))
    known.set(present, template)
    return { ...template }
  }
}
