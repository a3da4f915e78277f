import type { EntityResolvers, InstrumentResolvers, NodeResolvers } from '../../generated/graphql.js'
import { TYPE_NAMES } from '../../type-names.js'
import { entityFields } from './fields.js'
import type { NodeValue } from './nodes.js'

const typeName = (node: NodeValue) => {
  if ('type' in node) return TYPE_NAMES[node.type]
  if ('relation' in node) return 'Tie'
  return 'question' in node ? 'OpenQuestion' : 'Source'
}

export const Node = { __resolveType: typeName } satisfies NodeResolvers
export const Entity = { __resolveType: ({ type }) => TYPE_NAMES[type] } satisfies EntityResolvers
export const Instrument = entityFields satisfies InstrumentResolvers
