import { InputError } from '../../errors.js'
import type { QueryCompareStatesArgs } from '../../generated/graphql.js'
import { askedOf } from '../shared/asked.js'
import { checkIds } from '../shared/check-ids.js'
import { connection, type Page } from '../shared/connection.js'
import type { Context } from '../context.js'
import { countOf } from '../shared/count.js'
import { mentionsOf } from '../shared/ids.js'
import { entitiesAs } from '../entity/lookups.js'
import type { StateComparison, StateComparisonRow } from '../shared/values.js'
import { tiedTo } from '../agreement/tied-to.js'

const [FEWEST, MOST] = [2, 10]

/** Some states, in the order asked, with the arguments under which they are compared. */
export async function compareStates({ states: ids, ...args }: QueryCompareStatesArgs, context: Context) {
  checkCompared(ids)
  const [asked] = await Promise.all([askedOf(args, context), checkIds(mentionsOf('states', ['STATE'], ids), context)])
  const states = await entitiesAs('STATE', ids, context)
  return { states: [...states].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)), asked }
}

function checkCompared(ids: readonly string[]): void {
  if (ids.length < FEWEST || ids.length > MOST)
    throw new InputError('ARGUMENT', `\`states\` wants ${FEWEST} to ${MOST} ids, got ${ids.length}`)
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined)
    throw new InputError('ARGUMENT', `\`states\` wants different ids, got ${JSON.stringify(twice)} more than once`)
}

/** The agreements that all the states are party to, with the ties of each. */
export async function agreementsOfAll({ states, asked }: StateComparison, page: Page, context: Context) {
  const tied = tiedTo({ all: states.map(({ id }) => id) })
  return connection({
    list: ['StateComparison.sharedAgreements', asked],
    page,
    limits: context.limits,
    rows: (slice) => context.load.agreementsTiedTo(tied, { ...asked, ...slice }),
    edge: ({ agreement }) => ({
      node: agreement,
      ties: tied.all.map((from) => ({ from, relation: 'PARTY_TO' as const, to: agreement.id })),
    }),
    count: () => countOf(context.load.agreementsTiedToCount(tied, asked)),
  })
}

export const rowsOf = ({ states, asked }: StateComparison): readonly StateComparisonRow[] =>
  states.map((state) => ({ state, otherIds: states.filter((other) => other !== state).map(({ id }) => id), asked }))

export const agreementCountOf = ({ state, asked }: StateComparisonRow, { load }: Context) =>
  countOf(load.agreementsOfPartyCount(state.id, asked))

export const organizationCountOf = ({ state, asked }: StateComparisonRow, { load }: Context) =>
  countOf(load.organizationsOfMemberCount(state.id, { ...asked, filter: null }))
