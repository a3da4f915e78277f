import { InputError } from '../../errors.js'
import type { QueryCompareStatesArgs } from '../../generated/graphql.js'
import { tiedAgreementList, tiedTo } from '../agreement/tied-to.js'
import type { Context } from '../context.js'
import { entitiesAs } from '../entity/lookups.js'
import { coverageOf } from '../norm/coverage.js'
import type { NormCoverage } from '../norm/model.js'
import { checkIds } from '../shared/check-ids.js'
import type { PageArguments } from '../shared/connection.js'
import { countOf } from '../shared/count.js'
import { idArguments } from '../shared/ids.js'
import { pagedList } from '../shared/paged-list.js'
import { queryScope } from '../shared/scope.js'
import { tieKey } from '../tie/tie-key.js'
import type { StateComparison, StateComparisonRow } from './model.js'

const [FEWEST, MOST] = [2, 10]

/** Some states, in the order asked, with the arguments under which they are compared. */
export async function compareStates({ states: ids, ...args }: QueryCompareStatesArgs, context: Context) {
  checkCompared(ids)
  const [scope] = await Promise.all([
    queryScope(args, context),
    checkIds(idArguments('states', ['STATE'], ids), context),
  ])
  const states = await entitiesAs('STATE', ids, context)
  return { states: [...states].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)), scope }
}

function checkCompared(ids: readonly string[]): void {
  if (ids.length < FEWEST || ids.length > MOST)
    throw new InputError('ARGUMENT', `\`states\` wants ${FEWEST} to ${MOST} ids, got ${ids.length}`)
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined)
    throw new InputError('ARGUMENT', `\`states\` wants different ids, got ${JSON.stringify(twice)} more than once`)
}

/** The agreements that all the states are party to, with the ties of each. */
export function agreementsOfAll({ states, scope }: StateComparison, page: PageArguments, context: Context) {
  const tied = tiedTo({ all: states.map(({ id }) => id) })
  return pagedList(context, {
    question: 'agreementsTiedTo',
    key: { tiedTo: tied },
    args: { ...page, field: 'StateComparison.sharedAgreements', scope },
    params: scope,
    edge: ({ agreement }) => ({
      node: agreement,
      ties: tied.all.map((state) => tieKey(state, 'PARTY_TO', agreement.id)),
    }),
  })
}

export const coverageOfAll = (
  { states, scope }: StateComparison,
  set: string | null | undefined,
  context: Context,
): Promise<readonly NormCoverage[]> =>
  coverageOf(
    states.map(({ id }) => id),
    set,
    scope,
    context,
  )

export const rowsOf = ({ states, scope }: StateComparison): readonly StateComparisonRow[] =>
  states.map((state) => ({ state, otherIds: states.filter((other) => other !== state).map(({ id }) => id), scope }))

export const agreementCountOf = ({ state, scope }: StateComparisonRow, { load }: Context) =>
  countOf(load('agreementsOfPartiesCount', { partyIds: state.id }, { ...scope, commitments: null }))

/** The agreements that none of the others is party to. */
export const agreementsOnlyIn = (
  { state, otherIds, scope }: StateComparisonRow,
  page: PageArguments,
  context: Context,
) =>
  tiedAgreementList(
    { field: 'StateComparisonRow.onlyIn', tied: tiedTo({ all: [state.id], none: otherIds }), scope },
    page,
    context,
  )

export const organizationCountOf = ({ state, scope }: StateComparisonRow, { load }: Context) =>
  countOf(load('organizationsOfMembersCount', { memberIds: state.id }, { ...scope, filter: null }))
