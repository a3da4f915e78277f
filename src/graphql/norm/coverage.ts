import type { QueryNormCoverageArgs, QueryNormTimelineArgs } from '../../generated/graphql.js'
import { askedOf, setIdOf } from '../shared/asked.js'
import { checkIds } from '../shared/check-ids.js'
import type { Context } from '../context.js'
import { mentionsOf } from '../shared/ids.js'
import type { Asked, NormCoverage, NormTimelineStep } from '../shared/values.js'

/** How each norm of a set is covered for some states, in the set's order. */
export async function coverageOf(
  stateIds: readonly string[],
  set: string | null | undefined,
  asked: Asked,
  context: Context,
): Promise<readonly NormCoverage[]> {
  const setId = await setIdOf(set, context)
  const rows = setId === null ? [] : await context.store.ask('normCoverage', { ...asked, stateIds, setId })
  return rows.map((row) => ({ ...row, stateIds, asked }))
}

export async function normCoverageList({ states, set, ...args }: QueryNormCoverageArgs, context: Context) {
  const [asked] = await Promise.all([
    askedOf(args, context),
    checkIds(mentionsOf('states', ['STATE'], states), context),
  ])
  return coverageOf([...new Set(states)], set, asked, context)
}

/** The states that no other list of a coverage has. */
export const notAssessed = ({ stateIds, reflectedForIds, notFoundForIds }: NormCoverage) =>
  stateIds.filter((id) => !reflectedForIds.includes(id) && !notFoundForIds.includes(id))

export async function normTimelineOf({ norm, ...args }: QueryNormTimelineArgs, context: Context) {
  const [asked] = await Promise.all([askedOf(args, context), checkIds(mentionsOf('norm', ['NORM'], [norm]), context)])
  const rows = await context.store.ask('normTimeline', { ...asked, normId: norm })
  const years = [...new Set(rows.map(({ year }) => year))]
  return years.map((year): NormTimelineStep => ({
    year,
    agreements: rows.filter((row) => row.year === year).map(({ agreement }) => agreement),
    cumulativeAgreements: rows.filter((row) => row.year <= year).length,
    normId: norm,
    asked,
  }))
}

/** The states that came with a step or before it, each with the year of its step; asked once for all steps. */
export const statesUpTo = async ({ normId, year, asked }: NormTimelineStep, { load }: Context) =>
  (await load.statesSinceNorm(normId, asked)).filter((row) => row.year <= year)
