import type { AgreementConnectionFacetsArgs, FacetBy, QueryCrossTabArgs } from '../../generated/graphql.js'
import { queryScope } from '../shared/scope.js'
import { checkFirst } from '../shared/connection.js'
import type { Context } from '../context.js'
import { entityWithId } from '../entity/lookups.js'
import type { AgreementConnection, Facet, FacetValue } from './model.js'
import { EVERY_AGREEMENT } from './tied-to.js'

type Counted = Pick<AgreementConnection, 'tied' | 'scope'>

/** One facet for each property, in the order asked: all of a list's in one question. */
export async function facetsOf(
  { tied, scope }: Counted,
  { by, first }: AgreementConnectionFacetsArgs,
  context: Context,
): Promise<readonly Facet[]> {
  checkFirst(first, context.limits.maxFirst)
  const params = { ...scope, by: [...new Set(by)].sort() }
  const rows = await context.load('agreementFacets', { tiedTo: tied }, { ...params, first })
  return by.map((one) => {
    const values = rows.filter((row) => row.by === one)
    const unstatedCount = async () => {
      const unstated = await context.load('unstatedOfAgreements', { tiedTo: tied }, params)
      return unstated.find((row) => row.by === one)?.count ?? 0
    }
    return { by: one, values, valueCount: values[0]?.valueCount ?? 0, unstatedCount }
  })
}

const OF_ENTITIES: readonly FacetBy[] = [
  'TYPOLOGY',
  'STAKEHOLDER_GROUP',
  'NORM',
  'ORGANIZATION',
  'INITIATOR',
  'PARTY',
  'PARTY_ORGANIZATION',
]

/** The entity that a value is the id of; null where it is a code, a year or a region. */
export const entityOfValue = async ({ by, value }: FacetValue, context: Context) =>
  OF_ENTITIES.includes(by) && value !== 'NOT_STATED' ? entityWithId(value, context) : null

const MOST_VALUES = 200

/** The values of a property, and last what stands for none. */
async function withUnstated({ by, values, unstatedCount }: Facet): Promise<readonly FacetValue[]> {
  const count = await unstatedCount()
  return count === 0 ? values : [...values, { by, value: 'NOT_STATED', count }]
}

/** Agreements by two properties; the cells are asked only where they are selected. */
export async function crossTabOf(args: QueryCrossTabArgs, context: Context) {
  const scope = await queryScope(args, context)
  const counted = { tied: EVERY_AGREEMENT, scope }
  const facets = await facetsOf(counted, { by: [args.rows, args.columns], first: MOST_VALUES }, context)
  const [rows = [], columns = []] = await Promise.all(facets.map(withUnstated))
  return {
    rows,
    columns,
    rowCount: facets[0]?.valueCount ?? 0,
    columnCount: facets[1]?.valueCount ?? 0,
    cells: async () => {
      const [rowValues, columnValues] = [rows.map(({ value }) => value), columns.map(({ value }) => value)]
      const params = { ...scope, rows: args.rows, columns: args.columns, rowValues, columnValues }
      const cells = await context.store.ask('crossTab', params)
      const counts = new Map(cells.map(({ row, column, count }) => [`${row} ${column}`, count]))
      return rowValues.map((row) => columnValues.map((column) => counts.get(`${row} ${column}`) ?? 0))
    },
  }
}
