import type { EntityType, FacetBy } from '../generated/schema.js'
import type { Filters, FilterType } from './types.js'

export interface FieldWords {
  /** What it is called in the form and on its chip. */
  readonly label: string
  /** The fold of the form that it is in. */
  readonly group: string
  /** How it reads after the name of what is listed; `#` stands for what was chosen. */
  readonly says: string
  /** The same of what is excluded, and of 'no'. */
  readonly not?: string
  /** The same of at least one, whichever: `with a party`. */
  readonly some?: string
  /** Instead of the schema's own words, where these speak to programmers. */
  readonly help?: string
  /** Whose ids it takes. */
  readonly of?: readonly (EntityType | 'SOURCE')[]
  /** The property by which agreements are counted for its options. */
  readonly facet?: FacetBy
}

/** A new field of the API does not compile until it has its line. */
export type Fields<Type extends FilterType> = { readonly [Field in keyof Required<Filters[Type]>]: FieldWords }

/** What can be party, member, initiator. */
export const ACTOR_TYPES = ['STATE', 'ORGANIZATION'] as const
