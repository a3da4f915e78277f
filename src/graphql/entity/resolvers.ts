import type { EntityResolvers, NodeResolvers } from '../../generated/graphql.js'
import { TYPE_NAMES } from '../../type-names.js'
import type { Found } from './lookups.js'

const typeName = (node: Found) => {
  if ('type' in node) return TYPE_NAMES[node.type]
  if ('relation' in node) return 'Tie'
  return 'question' in node ? 'OpenQuestion' : 'Source'
}

export const Node: NodeResolvers = { __resolveType: typeName }
export const Entity: EntityResolvers = { __resolveType: ({ type }) => TYPE_NAMES[type] }
