import type { EntityType } from '../../generated/enums.js'
import type { EntityResolvers, NodeResolvers } from '../../generated/graphql.js'
import type { Found } from '../lookups.js'

const TYPE_NAMES = {
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

const typeName = (node: Found) => {
  if ('type' in node) return TYPE_NAMES[node.type]
  if ('relation' in node) return 'Tie'
  return 'question' in node ? 'OpenQuestion' : 'Source'
}

export const Node: NodeResolvers = { __resolveType: typeName }
export const Entity: EntityResolvers = { __resolveType: ({ type }) => TYPE_NAMES[type] }
