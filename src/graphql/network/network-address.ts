import { buildASTSchema, coerceInputValue, getNullableType, type GraphQLArgument, isInputObjectType } from 'graphql'
import { InputError } from '../../errors.js'
import type { ExportFormat, QueryNetworkArgs } from '../../generated/graphql.js'
import { canonical } from '../shared/canonical.js'
import { lazily } from '../../network/lazily.js'
import { scalars } from '../schema/scalars.js'
import { typeDefs } from '../schema/type-defs.js'

/** The end of the name of a network's file. */
export const EXTENSIONS: { readonly [F in ExportFormat]: string } = {
  GEXF: '.gexf',
  GRAPHML: '.graphml',
  CSV_NODES: '.nodes.csv',
  CSV_LINKS: '.links.csv',
  CYTOSCAPE_JSON: '.cyjs',
  JSON_LD: '.jsonld',
}

/**
 * Where a network is to be had as a file, as a path on this server. Arguments that mean nothing else when they are left
 * out are left out, and the rest are in one order, so that the same query has one address.
 */
export function networkAddress(args: QueryNetworkArgs, format: ExportFormat): string {
  const query = new URLSearchParams(ARGUMENTS().flatMap((argument) => written(argument, args)))
  const question = query.size === 0 ? '' : `?${query.toString()}`
  return `/export/network${EXTENSIONS[format]}${question}`
}

/**
 * The arguments that such an address has.
 * @throws InputError where one is unknown, there twice or of another type.
 */
export function networkArguments(query: URLSearchParams): QueryNetworkArgs {
  const known = networkNames()
  for (const name of query.keys()) checkName(name, known, query)
  const read = ARGUMENTS().flatMap((argument) => valueIn(query, argument))
  return Object.fromEntries(read) as unknown as QueryNetworkArgs
}

/** What its arguments are called. */
export const networkNames = (): readonly string[] => ARGUMENTS().map(({ name }) => name)

/** The arguments of `network`, as the API defines them. */
const ARGUMENTS = lazily((): readonly GraphQLArgument[] => {
  const schema = buildASTSchema(typeDefs())
  Object.assign(schema.getType('PartialDate') ?? {}, { parseValue: scalars.PartialDate.parseValue })
  return schema.getQueryType()?.getFields()['network']?.args ?? []
})

function written({ name, defaultValue }: GraphQLArgument, args: QueryNetworkArgs): readonly [string, string][] {
  const value = args[name as keyof QueryNetworkArgs]
  if (value == null || value === defaultValue) return []
  return [[name, typeof value === 'object' ? canonical(value) : String(value)]]
}

function checkName(name: string, known: readonly string[], query: URLSearchParams): void {
  if (!known.includes(name))
    throw new InputError('ARGUMENT', `network wants no arguments but ${known.join(', ')}, got ${JSON.stringify(name)}`)
  if (query.getAll(name).length > 1)
    throw new InputError('ARGUMENT', `\`${name}\` wants one value, got ${query.getAll(name).length}`)
}

function valueIn(query: URLSearchParams, argument: GraphQLArgument): readonly [string, unknown][] {
  const text = query.get(argument.name)
  if (text !== null) return [[argument.name, coerced(argument, text)]]
  return argument.defaultValue === undefined ? [] : [[argument.name, argument.defaultValue]]
}

function coerced({ name, type }: GraphQLArgument, text: string): unknown {
  const value = isInputObjectType(getNullableType(type)) || type.toString() === 'Int!' ? parsed(name, text) : text
  return coerceInputValue(value, type, (_, __, { message }) => {
    throw new InputError('ARGUMENT', `\`${name}\` wants ${type.toString()}, got ${text}: ${message}`)
  })
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError('ARGUMENT', `\`${name}\` wants JSON, got ${JSON.stringify(text)}`)
  }
}
