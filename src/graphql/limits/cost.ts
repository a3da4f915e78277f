import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isListType,
} from 'graphql'
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity'

// graphql-query-complexity (MIT, kept, graphql 16 and 17) walks fragments, directives and variables, and bounds how many
// fields a document may have; what a field costs is said here.

/** How many a list without `first` is taken to have. */
const UNPAGED = 10

interface Cost {
  /** How many objects a query can answer with, at worst. */
  readonly objects: number
  /** The field of the root that most of them are in. */
  readonly most: string
}

export interface Operation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

export function costOf({ schema, document, operationName, variables }: Operation): Cost {
  let most = { field: '', objects: 0 }
  const estimator = (args: ComplexityEstimatorArgs): number => {
    const objects = objectsOf(args)
    const { name, alias } = args.node
    if (args.type === schema.getQueryType() && objects > most.objects) most = { field: (alias ?? name).value, objects }
    return objects
  }
  const named = operationName === null ? {} : { operationName }
  const objects = getComplexity({
    schema,
    query: document,
    ...named,
    variables: { ...variables },
    estimators: [estimator],
  })
  return { objects, most: most.field }
}

/** The product of the pages down the tree; what only carries a page is not counted, nor is introspection. */
function objectsOf({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const named = getNamedType(field.type)
  if (isLeafType(named) || named.name.startsWith('__')) return 0
  const isCarrier =
    /(^Network|Connection|PageInfo)$/.test(named.name) || (/Edge$/.test(type.name) && field.name === 'node')
  return timesOf(type.name, field.type, args) * ((isCarrier ? 0 : 1) + childComplexity)
}

function timesOf(parent: string, type: GraphQLOutputType, args: Readonly<Record<string, unknown>>): number {
  const { first, ids, maxNodes, maxLinks } = args
  if (typeof first === 'number') return Math.max(first, 0)
  if (Array.isArray(ids)) return ids.length
  // How large the two lists of a network are stands at the network, and the larger goes for both.
  if (typeof maxNodes === 'number' && typeof maxLinks === 'number') return Math.max(maxNodes, maxLinks, 0)
  return isListType(getNullableType(type)) && !/^Network$|Connection$/.test(parent) ? UNPAGED : 1
}
