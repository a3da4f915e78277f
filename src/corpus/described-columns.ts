import { formOf } from './cells.js'
import { referenceOf, wantedId } from './references.js'
import type { TableDefinition } from './table.js'

/** What there is to know of a column before one fills it in. */
export interface Column {
  readonly name: string
  readonly required: boolean
  /** What a cell takes: a kind of text, one of some codes, or ids of some type. */
  readonly takes: string
  readonly about: string
}

/** The columns of a table in their order, out of the schemas that read them. */
export const describedColumns = ({ row }: TableDefinition): readonly Column[] =>
  Object.entries(row.shape).map(([name, schema]) => described(name, schema))

function described(name: string, schema: TableDefinition['row']['shape'][string]): Column {
  const form = formOf(schema)
  if (form === undefined) throw new TypeError(`wanted a column that is made of cells, got ${name}`)
  const about = 'description' in schema ? String(schema.description) : ''
  return { name, required: form.required, takes: referredTo(schema) ?? form.kind.wanted, about }
}

function referredTo(schema: TableDefinition['row']['shape'][string]): string | null {
  const reference = referenceOf(schema)
  if (reference === undefined) return null
  return reference.many ? `ids joined by |, each ${wantedId(reference)}` : wantedId(reference)
}
