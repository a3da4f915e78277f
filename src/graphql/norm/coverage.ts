import type { QueryNormCoverageArgs, QueryNormFrequencyArgs } from '../../generated/graphql.js'
import { tiedAgreementList, tiedTo } from '../agreement/tied-to.js'
import type { Context } from '../context.js'
import { checkIds } from '../shared/check-ids.js'
import type { PageArguments } from '../shared/connection.js'
import { setIdOf } from '../shared/filters.js'
import { idArguments } from '../shared/ids.js'
import { type QueryScope, queryScope } from '../shared/scope.js'
import type { NormCoverage } from './model.js'

/** How each norm of a set is covered for some states, in the set's order. */
export async function coverageOf(
  stateIds: readonly string[],
  set: string | null | undefined,
  scope: QueryScope,
  context: Context,
): Promise<readonly NormCoverage[]> {
  const setId = await setIdOf(set, context)
  const rows = setId === null ? [] : await context.store.ask('normCoverage', { ...scope, stateIds, setId })
  return rows.map((row) => ({ ...row, stateIds, scope }))
}

export async function normCoverageList({ states, set, ...args }: QueryNormCoverageArgs, context: Context) {
  const [scope] = await Promise.all([
    queryScope(args, context),
    checkIds(idArguments('states', ['STATE'], states), context),
  ])
  return coverageOf([...new Set(states)], set, scope, context)
}

/** The states that no other list of a coverage has. */
export const notAssessed = ({ stateIds, reflectedForIds, notFoundForIds }: NormCoverage) =>
  stateIds.filter((id) => !reflectedForIds.includes(id) && !notFoundForIds.includes(id))

/** The agreements by which any of the states is covered. */
export const agreementsCovering = ({ norm, stateIds, scope }: NormCoverage, page: PageArguments, context: Context) =>
  tiedAgreementList(
    { field: 'NormCoverage.agreements', tied: tiedTo({ all: [norm.id], any: stateIds }), scope },
    page,
    context,
  )

export async function normFrequencyList(args: QueryNormFrequencyArgs, context: Context) {
  const [scope, setId] = await Promise.all([queryScope(args, context), setIdOf(args.set, context)])
  const rows = setId === null ? [] : await context.store.ask('normFrequency', { ...scope, setId })
  return rows.map((row) => ({ ...row, share: row.of === 0 ? 0 : row.count / row.of }))
}
