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
import { isMeasured, workOf } from './work.js'

// graphql-query-complexity (MIT, kept, graphql 16 and 17) walks fragments, directives and variables, and bounds how many
// fields a document may have; what a field costs is said here.

/** What a value costs, of what an object does. */
const VALUE = 0.25

/** How many a list without `first` is taken to have. */
const UNPAGED = 10

interface Cost {
  /** How many objects a query can answer with, at worst, each value a quarter of one, and the work that it takes beside. */
  readonly objects: number
  /** The field of the root that most of it is in, as the answer calls it. */
  readonly most: string
  /** That field as the schema calls it. */
  readonly field: string
}

export interface Operation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

export function costOf({ schema, document, operationName, variables }: Operation): Cost {
  let most = { most: '', field: '', objects: 0 }
  // What is below a field is told before it: of a field of the root, all that is measured since the one before.
  const measures = new Set<string>()
  const estimator = (args: ComplexityEstimatorArgs): number => {
    const { type, field, node } = args
    if (/^Network/.test(type.name) && isMeasured(field.name)) measures.add(field.name)
    const answered = objectsOf(args)
    if (type !== schema.getQueryType()) return answered
    const objects = answered + workOf(field.name, args.args, measures)
    measures.clear()
    if (objects > most.objects) most = { most: (node.alias ?? node.name).value, field: field.name, objects }
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
  return { ...most, objects: Math.ceil(objects) }
}

/** The product of the pages down the tree; what only carries a page is not counted, nor is introspection. */
function objectsOf({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const named = getNamedType(field.type)
  if (type.name.startsWith('__') || field.name.startsWith('__')) return 0
  const isCarrier =
    /(^Network|Connection|PageInfo)$/.test(named.name) || (/Edge$/.test(type.name) && field.name === 'node')
  const itself = isLeafType(named) ? VALUE : isCarrier ? 0 : 1
  return timesOf(type.name, field.type, args) * (itself + childComplexity)
}

function timesOf(parent: string, type: GraphQLOutputType, args: Readonly<Record<string, unknown>>): number {
  const { first, ids, maxNodes, maxLinks } = args
  if (typeof first === 'number') return Math.max(first, 0)
  if (Array.isArray(ids)) return ids.length
  // How large the two lists of a network are stands at the network, and the larger goes for both.
  if (typeof maxNodes === 'number' && typeof maxLinks === 'number') return Math.max(maxNodes, maxLinks, 0)
  return isListType(getNullableType(type)) && !/^Network$|Connection$/.test(parent) ? UNPAGED : 1
}
