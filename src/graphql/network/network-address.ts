import type { GraphQLArgument } from 'graphql'
import type { ExportFormat, QueryNetworkArgs } from '../../generated/graphql.js'
import { schema } from '../schema/schema.js'
import { canonicalJson } from '../../canonical-json.js'

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
  const query = new URLSearchParams([...writtenArguments(args)])
  const question = query.size === 0 ? '' : `?${query.toString()}`
  return `/export/network${EXTENSIONS[format]}${question}`
}

/** What a network was asked by, as text: only what means something else when it is left out, in one order. */
export const writtenArguments = (args: QueryNetworkArgs): readonly [name: string, value: string][] =>
  networkParameters().flatMap((argument) => written(argument, args))

/** The arguments of `network`, as the API defines them. */
export const networkParameters = (): readonly GraphQLArgument[] =>
  schema().getQueryType()?.getFields()['network']?.args ?? []

function written({ name, defaultValue }: GraphQLArgument, args: QueryNetworkArgs): readonly [string, string][] {
  const value = args[name as keyof QueryNetworkArgs]
  if (value == null || value === defaultValue) return []
  return [[name, typeof value === 'object' ? canonicalJson(value) : String(value)]]
}
