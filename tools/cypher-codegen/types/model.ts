// @ts-nocheck: typed in comments until the next commit
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  specifiedScalarTypes,
} from 'graphql'

/** @import { GraphQLNamedType, GraphQLSchema } from 'graphql' */
/** @import { Allowed } from '../checks/names.js' */
/** @typedef {'plain' | 'scalar' | 'enum' | 'input' | 'object' | 'domain'} Sort */
/** @typedef {Partial<Record<'labels' | 'relationshipTypes' | 'properties' | 'domainTypes', readonly string[]>>} Extra */
/** @typedef {Allowed & { readonly sorts: ReadonlyMap<string, Sort>, readonly schema: GraphQLSchema }} Model */

/**
 * What questions may speak of: the schema, and what the plugin's config adds to it.
 * @param {GraphQLSchema} schema
 * @param {Extra} extra
 * @returns {Model}
 */
export function toModel(schema, { labels = [], relationshipTypes = [], properties = [], domainTypes = [] }) {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const relations = schema.getType('Relation')
  return {
    schema,
    labels: [...types.filter(isEntity).map(({ name }) => name), ...labels],
    relationshipTypes: [
      ...(isEnumType(relations) ? relations.getValues().map(({ name }) => name) : []),
      ...relationshipTypes,
    ],
    properties: [...types.filter((type) => type !== schema.getQueryType()).flatMap(fieldNames), ...properties],
    sorts: new Map([...plain, ...types.map(sorted), ...domainTypes.map(domain)]),
  }
}

/** @param {GraphQLNamedType} type */
const isEntity = (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity')

/** @param {GraphQLNamedType} type */
const fieldNames = (type) => (isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [])

// Of the schema's own scalars, a schema's type map has only those that it uses.
/** @type {readonly [string, Sort][]} */
const plain = specifiedScalarTypes.map(({ name }) => [name, 'plain'])

/** @type {(name: string) => [string, Sort]} */
const domain = (name) => [name, 'domain']

/** @type {(type: GraphQLNamedType) => [string, Sort]} */
const sorted = (type) => [type.name, sortOf(type)]

/** @type {(type: GraphQLNamedType) => Sort} */
function sortOf(type) {
  if (isScalarType(type)) return specifiedScalarTypes.some(({ name }) => name === type.name) ? 'plain' : 'scalar'
  if (isEnumType(type)) return 'enum'
  if (isInputObjectType(type)) return 'input'
  return isObjectType(type) || isInterfaceType(type) || isUnionType(type) ? 'object' : 'domain'
}
