import { fieldColumn } from './field-column.js'
import type { FieldColumn } from './field-column.js'
import { wholeNumbers } from './whole-numbers.js'

/** Records in columns, a field each; fields that are null are absent. */
export interface RecordColumns {
  /** Writes the record of a place, which comes after those that were written. */
  write(place: number, record: object): void
  /** null where there is none. */
  at(place: number): object | null
}

interface Field {
  readonly name: string
  readonly column: FieldColumn
}

type Values = Record<string, unknown>

/** Which fields a record has, in their order. */
interface Shape {
  readonly number: number
  readonly fields: readonly Field[]
  /** V8 copies a record with the same fields several times as fast as it makes one that grows. */
  readonly template: Values
  /** With one field more. */
  readonly next: Map<string, { readonly field: Field; readonly shape: Shape }>
}

export function recordColumns(): RecordColumns {
  const fields = new Map<string, Field>()
  const shapes: Shape[] = []
  const addShape = (own: readonly Field[]): Shape => {
    const template = Object.fromEntries(own.map(({ name }) => [name, '']))
    const shape = { number: shapes.length + 1, fields: own, template, next: new Map() }
    shapes.push(shape)
    return shape
  }
  const fieldOf = (name: string, value: unknown): Field => {
    const field = fields.get(name) ?? { name, column: isRecord(value) ? nested(recordColumns()) : fieldColumn() }
    fields.set(name, field)
    return field
  }
  const extend = (shape: Shape, name: string, value: unknown) => {
    const field = fieldOf(name, value)
    const step = { field, shape: addShape([...shape.fields, field]) }
    shape.next.set(name, step)
    return step
  }
  const empty = addShape([])
  const shapeOf = wholeNumbers()
  return {
    write(place, record) {
      const values = record as Readonly<Values>
      let shape = empty
      for (const name in values) {
        const value = values[name]
        if (value === null || value === undefined) continue
        const step = shape.next.get(name) ?? extend(shape, name, value)
        step.field.column.write(place, value)
        ;({ shape } = step)
      }
      while (shapeOf.length() < place) shapeOf.append(0)
      shapeOf.append(shape.number)
    },
    at(place) {
      const shape = shapes[shapeOf.at(place) - 1]
      if (shape === undefined) return null
      const record = { ...shape.template }
      for (const { name, column } of shape.fields) record[name] = column.at(place)
      return record
    },
  }
}

const nested = ({ write, at }: RecordColumns): FieldColumn => ({
  write: (place, value) => write(place, value as object),
  at,
})

const isRecord = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value)
