import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql'

/** A place of the API that takes text: an argument, or a field of one, of a field that some query leads to. */
export interface Place {
  /** As `Query.agreements(filter.parties.any)`. */
  readonly name: string
  /** The last of these names. */
  readonly argument: string
  /** A query with a value there, as GraphQL writes it, of a field with the alias `here`, and of what it selects. */
  readonly asking: (value: string, selection?: string) => string
}

/** What a query needs beside, by the name of its argument. */
export type Known = (argument: string, field: string) => string

type AnyField = GraphQLField<unknown, unknown>
type Way = (inner: string) => string

const TEXTS = new Set(['String', 'ID', 'PartialDate'])

/** Every place that takes a text, an id, a date or a list of such. @throws where no query leads to one. */
export function placesOf(schema: GraphQLSchema, known: Known): readonly Place[] {
  const ways = waysTo(schema, known)
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => fieldsOf(type).flatMap((field) => placesAt(type, field, ways.get(type), known)))
}

function placesAt(type: GraphQLNamedType, field: AnyField, way: Way | undefined, known: Known): readonly Place[] {
  const all = field.args.flatMap((argument) => leaves(argument).map((leaf) => ({ argument, leaf })))
  if (all.length === 0) return []
  if (way === undefined) throw new Error(`wanted a query that leads to ${type.name}, found none`)
  return all.map(({ argument, leaf: { path, write } }) => ({
    name: `${type.name}.${field.name}(${path.join('.')})`,
    argument: path.at(-1) ?? '',
    asking: (value, selection = selectionOf(field)) => {
      const given = required(field, known, `${argument.name}: ${write(value)}`, argument.name)
      return way(`here: ${field.name}${given} ${selection}`)
    },
  }))
}

/** How a query leads to each type, on the shortest way. */
function waysTo(schema: GraphQLSchema, known: Known): ReadonlyMap<GraphQLNamedType, Way> {
  const query = schema.getQueryType()
  if (query == null) throw new Error('wanted a schema with a query type, got one without')
  const ways = new Map<GraphQLNamedType, Way>([[query, (inner) => `{ ${inner} }`]])
  for (const [type, way] of ways)
    for (const field of fieldsOf(type)) {
      const reached = getNamedType(field.type)
      if (isObjectType(reached) && !ways.has(reached))
        ways.set(reached, (inner) => way(`${field.name}${required(field, known)} { ${inner} }`))
    }
  return ways
}

const fieldsOf = (type: GraphQLNamedType): readonly AnyField[] =>
  isObjectType(type) ? Object.values(type.getFields()) : []

/** Its arguments, as far as it must have them. */
function required(field: AnyField, known: Known, given?: string, without?: string): string {
  const others = field.args
    .filter((argument) => argument.name !== without && isRequiredArgument(argument))
    .map((argument) => `${argument.name}: ${meant(argument, field, known)}`)
  const all = given === undefined ? others : [given, ...others]
  return all.length === 0 ? '' : `(${all.join(', ')})`
}

function meant({ name, type }: GraphQLArgument, field: AnyField, known: Known): string {
  const named = getNamedType(type)
  // Two of one field are not to be the same: a table is by two things.
  const of = field.args.filter((other) => getNamedType(other.type) === named).findIndex((other) => other.name === name)
  const value = isEnumType(named) ? (named.getValues()[of]?.name ?? '') : known(name, field.name)
  return isList(type) && !value.startsWith('[') ? `[${value}]` : value
}

const isList = (type: GraphQLInputType): boolean => isListType(isNonNullType(type) ? type.ofType : type)

interface Leaf {
  readonly path: readonly string[]
  readonly write: (value: string) => string
}

/** Where a text goes within an argument. */
function leaves({ name, type }: { readonly name: string; readonly type: GraphQLInputType }): readonly Leaf[] {
  const named = getNamedType(type)
  const wrap = (value: string) => (isList(type) && !value.startsWith('[') ? `[${value}]` : value)
  if (isScalarType(named) && TEXTS.has(named.name)) return [{ path: [name], write: wrap }]
  if (!isInputObjectType(named)) return []
  return Object.values(named.getFields()).flatMap((field) =>
    leaves(field).map(({ path, write }) => ({
      path: [name, ...path],
      write: (value: string) => wrap(`{ ${field.name}: ${write(value)} }`),
    })),
  )
}

/** Of an answer, what shows that all of it was looked for. */
function selectionOf({ type }: AnyField): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return isInterfaceType(named) ? '{ __typename }' : ''
  return 'totalCount' in named.getFields() ? '{ totalCount }' : '{ __typename }'
}
