import type { QueryStatesArgs, StateNormsArgs, StatePartnersArgs } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import type { HasId } from '../entity/lookups.js'
import { setIdOf, stateFilterOf } from '../shared/filters.js'
import { pagedList } from '../shared/paged-list.js'
import { partyScope, queryScope, temporalScope } from '../shared/scope.js'
import type { TemporalScope } from '../shared/today.js'
import type { StateNorm } from './model.js'
import { pairKey } from './pairs.js'

export async function stateList(args: QueryStatesArgs, context: Context) {
  const filter = await stateFilterOf(args.filter, 'filter', args, context)
  return pagedList(context, {
    question: 'states',
    args,
    params: { ...(await temporalScope(args, context)), filter, orderBy: args.orderBy },
    edge: ({ state }) => ({ node: state }),
  })
}

/** The states with which a state shares agreements. */
export async function partnersOf({ id }: HasId, args: StatePartnersArgs, context: Context) {
  const [scope, states] = await Promise.all([
    partyScope(args, context),
    stateFilterOf(args.states, 'states', args, context),
  ])
  const { minShared, orderBy } = args
  return pagedList(context, {
    question: 'partnersOfStates',
    key: { stateIds: id },
    args,
    params: { ...scope, states, minShared, orderBy },
    edge: ({ partner, sharedCount }) => ({ node: partner, sharedCount, pair: pairKey(id, partner.id), scope }),
  })
}

/** The norms of a set that agreements of a state reflect, in the set's order. */
export async function normsOfState({ id }: HasId, args: StateNormsArgs, context: Context) {
  const [scope, setId] = await Promise.all([queryScope(args, context), setIdOf(args.set, context)])
  const rows = setId === null ? [] : await context.load('normsOfStates', { stateIds: id }, { ...scope, setId })
  return rows.map(({ norm }): StateNorm => ({ norm, stateId: id, scope }))
}

/** The indicators by name, each with its evidence of a state. */
export const indicatorsOfState = ({ id }: HasId, { counting, asOf }: TemporalScope, { load }: Context) =>
  load('indicatorsOfStates', { stateIds: id }, { counting, asOf })
