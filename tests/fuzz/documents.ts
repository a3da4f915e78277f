import fc, { type Arbitrary } from 'fast-check'
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { argument, type Pools, valueOf } from './values.js'

/** Levels of fields that a drawn query has at most. */
const DEEPEST = 4

/** What two servers of the same data need not say alike. */
const OF_ONE_SERVER = new Set(['loadedAt', 'readAt'])

/** Queries of a schema, one of the root's fields or two, each a few levels deep, with arguments that are meant or broken. */
export function documentsOf(schema: GraphQLSchema, pools: Pools): Arbitrary<string> {
  const query = schema.getQueryType()
  if (query == null) throw new Error('wanted a schema with a query type, got one without')
  return selectionOf(query, 1, 2).map((selection) => `query Drawn ${selection}`)

  function selectionOf(type: GraphQLNamedType, level: number, most: number): Arbitrary<string> {
    if (isAbstractType(type))
      return fc
        .constantFrom(...schema.getPossibleTypes(type))
        .chain((one) =>
          selectionOf(one, level, most).map((selection) => `{ __typename ... on ${one.name} ${selection} }`),
        )
    if (!isObjectType(type)) return fc.constant('')
    const fields = Object.values(type.getFields()).filter(
      (field) => !OF_ONE_SERVER.has(field.name) && (level < DEEPEST || !isCompositeType(getNamedType(field.type))),
    )
    if (fields.length === 0) return fc.constant('{ __typename }')
    return fc
      .subarray(fields, { minLength: 1, maxLength: Math.min(most, fields.length) })
      .chain((chosen) => fc.tuple(...chosen.map((field, at) => fieldOf(field, level, at))))
      .map((written) => `{ ${written.join(' ')} }`)
  }

  function fieldOf(field: GraphQLField<unknown, unknown>, level: number, at: number): Arbitrary<string> {
    const named = getNamedType(field.type)
    const below = isCompositeType(named) ? selectionOf(named, level + 1, 3) : fc.constant('')
    return fc
      .tuple(argumentsOf(field.args), below)
      .map(([given, selection]) => `f${level}${at}: ${field.name}${given} ${selection}`)
  }

  function argumentsOf(all: readonly GraphQLArgument[]): Arbitrary<string> {
    if (all.length === 0) return fc.constant('')
    const each = all.map(({ name, type }) =>
      fc.oneof(
        { weight: isGiven(name, type) ? 20 : 1, arbitrary: argument(name, valueOf(type, pools)) },
        { weight: isGiven(name, type) ? 1 : 2, arbitrary: fc.constant(null) },
      ),
    )
    return fc
      .tuple(...each)
      .map((given) => given.filter((one) => one !== null))
      .map((given) => (given.length === 0 ? '' : `(${given.join(', ')})`))
  }
}

/** What a query must say, and how many it wants, which keeps it small. */
const isGiven = (name: string, type: GraphQLArgument['type']): boolean =>
  isNonNullType(type) && (name === 'first' || !name.startsWith('max'))
