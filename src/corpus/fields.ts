import { formOf } from './cells.js'
import { describedColumns } from './described-columns.js'
import { referenceOf } from './references.js'
import type { TableDefinition } from './table.js'

/** A column as the Table Schema of Frictionless Data tells of it. */
export interface TableField {
  readonly name: string
  readonly type: 'string' | 'integer' | 'boolean'
  readonly description: string
  readonly trueValues?: readonly string[]
  readonly constraints: { readonly required?: true; readonly unique?: true; readonly enum?: readonly string[] }
}

/** The columns of a table; what a list holds, and that a date may be a year, is said in words. */
export const fieldsOf = (table: TableDefinition): readonly TableField[] =>
  describedColumns(table).map(({ name, required, takes, about }) => {
    const column = table.row.shape[name]
    const kind = column && formOf(column)?.kind
    const codes = kind?.code === 'unknown-code' ? kind.codes : undefined
    return {
      name,
      ...typeOf(kind?.code),
      description: `${about} Takes ${takes}.`,
      constraints: {
        ...(required ? { required } : {}),
        ...(name === 'id' && column && referenceOf(column) === undefined ? { unique: true } : {}),
        ...(codes === undefined ? {} : { enum: codes }),
      },
    }
  })

function typeOf(code: string | undefined): Pick<TableField, 'type' | 'trueValues'> {
  if (code === 'bad-yes') return { type: 'boolean', trueValues: ['yes'] }
  return { type: code === 'bad-number' ? 'integer' : 'string' }
}
