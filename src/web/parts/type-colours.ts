import type { EntityType } from '../generated/schema.js'

/** Kinds of entity in the order of the colours of a series, so that each has the same in every picture; others have none. */
export const TYPES_BY_COLOUR: readonly EntityType[] = [
  'STATE',
  'AGREEMENT',
  'ORGANIZATION',
  'NORM',
  'ACTIVITY',
  'STAKEHOLDER_GROUP',
  'INSTRUMENT',
  'TYPOLOGY',
]
