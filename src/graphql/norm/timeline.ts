import { byText } from '../../by-text.js'
import type { QueryNormTimelineArgs } from '../../generated/graphql.js'
import type { Params, Row } from '../../store/store.js'
import type { Context } from '../context.js'
import { checkIds } from '../shared/check-ids.js'
import { withCorresponding } from '../shared/corresponding.js'
import { idArguments } from '../shared/ids.js'
import { memoizeAsync } from '../shared/memoize.js'
import { queryScope } from '../shared/scope.js'
import type { NormTimelineStep, NormSpread } from './model.js'

/** A step for each year in which something came to a norm, and one for that of `asOf`, at which its curve ends. */
export async function normTimelineOf({ norm, corresponding, by, ...args }: QueryNormTimelineArgs, context: Context) {
  const [scope] = await Promise.all([
    queryScope(args, context),
    checkIds(idArguments('norm', ['NORM'], [norm]), context),
  ])
  const normIds = corresponding ? await withCorresponding(norm, context) : [norm]
  const spread: NormSpread = {
    reached: memoizeAsync(() => statesReached(normIds, { ...scope, by }, context)),
    assessed: memoizeAsync(() => context.store.ask('assessedByYear', { ...scope, normIds })),
  }
  const [rows, joined] = await Promise.all([
    context.store.ask('normTimeline', { ...scope, normIds }),
    by === 'ADOPTION' ? [] : spread.reached(),
  ])
  const years = new Set([...rows, ...joined].map(({ year }) => year)).add(Number(scope.asOf.slice(0, 4)))
  return [...years]
    .sort((a, b) => a - b)
    .map((year): NormTimelineStep => ({
      year,
      agreements: rows.filter((row) => row.year === year).map(({ agreement }) => agreement),
      cumulativeAgreements: rows.filter((row) => row.year <= year).length,
      spread,
    }))
}

type Reached = Row<'statesSinceNorms'>

type Asked = Omit<Params<'statesSinceNorms'>, 'normIds'>

// Of several norms a state has the first year that it came in with, of whichever.
async function statesReached(normIds: readonly string[], asked: Asked, { load }: Context): Promise<readonly Reached[]> {
  const rows = (await Promise.all(normIds.map((id) => load('statesSinceNorms', { normIds: id }, asked)))).flat()
  const first = new Map<string, Reached>()
  for (const row of rows) {
    const known = first.get(row.state.id)
    if (known === undefined || row.year < known.year) first.set(row.state.id, row)
  }
  return [...first.values()].sort(({ state: a }, { state: b }) => byText(a.sortKey, b.sortKey) || byText(a.id, b.id))
}

export const newStatesOf = async ({ spread, year }: NormTimelineStep) =>
  (await spread.reached()).filter((row) => row.year === year).map(({ state }) => state)

export const stateCountUpTo = async ({ spread, year }: NormTimelineStep) =>
  (await spread.reached()).filter((row) => row.year <= year).length

/** Of the agreements up to a year how many there are, and how many were assessed. */
export async function assessmentUpTo({ spread, year }: NormTimelineStep) {
  const rows = (await spread.assessed()).filter((row) => row.year <= year)
  return {
    assessed: rows.reduce((sum, row) => sum + row.assessed, 0),
    of: rows.reduce((sum, row) => sum + row.count, 0),
  }
}
