import { z } from 'zod'
import type { EntityType } from '../generated/enums.js'

/** Of which type what an id names may be. */
export type Target = EntityType | 'SOURCE'

/** What a column that holds ids refers to. */
export interface Reference {
  readonly targets: readonly Target[]
  /** Whether a cell may hold several. */
  readonly many: boolean
  /** The ids that a cell holds. */
  readonly ids: (text: string) => readonly string[]
}

const REFERENCES = z.registry<Reference>()

/** A column of ids of what is of one of these types. */
export const idOf = <C extends z.ZodType>(targets: readonly Target[], column: C): C =>
  referring({ targets, many: false, ids: (id) => (id === '' ? [] : [id]) }, column)

export const idsOf = <C extends z.ZodType>(targets: readonly Target[], column: C): C =>
  referring({ targets, many: true, ids: (joined) => joined.split('|').filter((id) => id !== '') }, column)

function referring<C extends z.ZodType>(reference: Reference, column: C): C {
  REFERENCES.add(column, reference)
  return column
}

/** What a column refers to; undefined where it holds no ids. */
export const referenceOf = (column: z.core.$ZodType): Reference | undefined => REFERENCES.get(column)

/** Where every type of entity will do, they need no list. */
export const wantedId = ({ targets }: Pick<Reference, 'targets'>): string =>
  targets.length > 3 ? 'the id of an entity' : `an id of type ${targets.join(' or ')}`
