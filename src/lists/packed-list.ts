import { fieldColumn } from './field-column.js'
import type { FieldColumn } from './field-column.js'
import { listOf } from './list.js'
import type { List } from './list.js'

/** Takes records one after the other, in any number. */
export interface Gathering<T> {
  readonly length: () => number
  add(record: T): void
  at(place: number): T
  /** Those that were added; no more are to be added once it was asked for. */
  list(): List<T>
}

// So many records are quicker to read as they are, and take little.
const MOST_HELD = 1 << 14

/** Gathers records of texts, numbers, lists of these and records of the same: few as they are, many in columns. What is null is left out of these. */
export function gathering<T extends object>(): Gathering<T> {
  let held: T[] | null = []
  let length = 0
  const columns = recordColumns()
  const pack = (records: readonly T[]): void => {
    for (const [place, record] of records.entries()) columns.write(place, record)
    held = null
  }
  const at = (place: number): T => (held === null ? (columns.at(place) as T) : (held[place] as T))
  return {
    length: () => length,
    add(record) {
      if (held === null) columns.write(length, record)
      else held.push(record)
      length += 1
      if (held !== null && length > MOST_HELD) pack(held)
    },
    at,
    list: () => held ?? listOf(length, at),
  }
}

/** Some records in columns, where they are many. */
export function packed<T extends object>(records: Iterable<T>): List<T> {
  const all = gathering<T>()
  for (const record of records) all.add(record)
  return all.list()
}

interface RecordColumns {
  write(place: number, record: object): void
  at(place: number): object
}

interface Field {
  readonly name: string
  readonly values: FieldColumn | null
  /** Where it holds records of its own. */
  readonly records: RecordColumns | null
}

function recordColumns(): RecordColumns {
  const fields: Field[] = []
  const byName = new Map<string, Field>()
  const fieldOf = (name: string, value: object | string | number | boolean): Field => {
    const isRecord = typeof value === 'object' && !Array.isArray(value)
    const field = { name, values: isRecord ? null : fieldColumn(), records: isRecord ? recordColumns() : null }
    byName.set(name, field)
    fields.push(field)
    return field
  }
  return {
    write(place, record) {
      const values = record as Readonly<Record<string, object | string | number | boolean | null | undefined>>
      for (const name in values) {
        const value = values[name]
        if (value === null || value === undefined) continue
        const { values: column, records } = byName.get(name) ?? fieldOf(name, value)
        column?.write(place, value)
        records?.write(place, value as object)
      }
    },
    at(place) {
      const record: Record<string, unknown> = {}
      for (const { name, values, records } of fields) {
        const value = records === null ? values?.at(place) : records.at(place)
        if (value !== null) record[name] = value
      }
      return record
    },
  }
}
