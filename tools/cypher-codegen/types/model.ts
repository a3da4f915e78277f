import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  specifiedScalarTypes,
} from 'graphql'

export type Sort = 'plain' | 'scalar' | 'enum' | 'input' | 'object' | 'domain'
export type Extra = Partial<Record<'labels' | 'relationshipTypes' | 'properties' | 'domainTypes', readonly string[]>>
export type Allowed = Readonly<Record<'labels' | 'relationshipTypes' | 'properties', readonly string[]>>
export type CypherModel = Allowed & { readonly sorts: ReadonlyMap<string, Sort>; readonly schema: GraphQLSchema }

/** What questions may speak of: the schema, and what the plugin's config adds to it. */
export function toModel(
  schema: GraphQLSchema,
  { labels = [], relationshipTypes = [], properties = [], domainTypes = [] }: Extra,
): CypherModel {
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

const isEntity = (type: GraphQLNamedType) =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity')

const fieldNames = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : []

// Of the schema's own scalars, a schema's type map has only those that it uses.
const plain: readonly [string, Sort][] = specifiedScalarTypes.map(({ name }) => [name, 'plain'])

const domain = (name: string): [string, Sort] => [name, 'domain']

const sorted = (type: GraphQLNamedType): [string, Sort] => [type.name, sortOf(type)]

function sortOf(type: GraphQLNamedType): Sort {
  if (isScalarType(type)) return specifiedScalarTypes.some(({ name }) => name === type.name) ? 'plain' : 'scalar'
  if (isEnumType(type)) return 'enum'
  if (isInputObjectType(type)) return 'input'
  return isObjectType(type) || isInterfaceType(type) || isUnionType(type) ? 'object' : 'domain'
}
