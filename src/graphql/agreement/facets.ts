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
  const rows = await context.load('agreementFacets', { tiedTo: tied }, { ...scope, by: [...new Set(by)].sort(), first })
  return by.map((one) =>
    facetOf(
      one,
      rows.filter((row) => row.by === one),
    ),
  )
}

const facetOf = (by: FacetBy, rows: readonly (FacetValue & { readonly valueCount: number })[]): Facet => ({
  by,
  values: rows,
  valueCount: rows[0]?.valueCount ?? 0,
})

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
  OF_ENTITIES.includes(by) ? entityWithId(value, context) : null

const MOST_VALUES = 200

/** Agreements by two properties; the cells are asked only where they are selected. */
export async function crossTabOf(args: QueryCrossTabArgs, context: Context) {
  const scope = await queryScope(args, context)
  const counted = { tied: EVERY_AGREEMENT, scope }
  const facets = await facetsOf(counted, { by: [args.rows, args.columns], first: MOST_VALUES }, context)
  const [rows, columns] = [facets[0]?.values ?? [], facets[1]?.values ?? []]
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
