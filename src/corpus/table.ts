import type { z } from 'zod'
import type { Target } from './references.js'

/** A kind of file in a corpus folder: its name without `.csv`, and its columns in their order. */
export interface TableDefinition<S extends z.ZodRawShape = z.ZodRawShape, D extends Target | null = Target | null> {
  readonly file: string
  readonly about: string
  /** The type of what its rows are, where they are entities or sources. */
  readonly defines: D
  readonly row: z.ZodObject<S>
}

export const columnsOf = (table: TableDefinition): readonly string[] => Object.keys(table.row.shape)
