import type { EntityType } from './generated/enums.js'

/** What a type of entity is called as a type of the API and as a label in Neo4j. */
export const TYPE_NAMES = {
  ACTIVITY: 'Activity',
  AGREEMENT: 'Agreement',
  INDICATOR: 'Indicator',
  INSTRUMENT: 'Instrument',
  NORM: 'Norm',
  NORM_SET: 'NormSet',
  ORGANIZATION: 'Organization',
  STAKEHOLDER_GROUP: 'StakeholderGroup',
  STATE: 'State',
  TYPOLOGY: 'Typology',
} as const satisfies { readonly [type in EntityType]: string }
