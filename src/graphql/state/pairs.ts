import type { StatePairKey } from '../../domain.js'
import { InputError } from '../../errors.js'
import type { QueryStatesSharingAgreementsArgs } from '../../generated/graphql.js'
import type { Row } from '../../store/store.js'
import type { Context } from '../context.js'
import { countOf } from '../shared/count.js'
import { connection, type PageArguments } from '../shared/connection.js'
import { stateFilterOf } from '../shared/filters.js'
import { pagedList } from '../shared/paged-list.js'
import { type PartyScope, partyScope } from '../shared/scope.js'
import { tieKey } from '../tie/tie-key.js'
import type { StatePair } from './model.js'

export const pairKey = (one: string, other: string): StatePairKey =>
  one < other ? { a: one, b: other } : { a: other, b: one }

export async function statePairList(args: QueryStatesSharingAgreementsArgs, context: Context) {
  checkTwo(args)
  const [scope, states, withStates] = await Promise.all([
    partyScope(args, context),
    stateFilterOf(args.states, 'states', args, context),
    stateFilterOf(args.withStates, 'withStates', args, context),
  ])
  const { acrossRegions = null, minShared, orderBy } = args
  return pagedList(context, {
    question: 'statePairs',
    args,
    params: { ...scope, states, withStates, acrossRegions, minShared, orderBy },
    edge: (row) => ({ node: pairOf(row, scope) }),
  })
}

/** @throws InputError where both ends of a pair could only be the same state. */
function checkTwo({ states, withStates }: QueryStatesSharingAgreementsArgs): void {
  const [ids, others] = [states?.ids, withStates == null ? states?.ids : withStates.ids]
  if (!ids?.length || !others?.length || new Set([...ids, ...others]).size > 1) return
  const wanted =
    withStates == null
      ? '`states.ids` wants two states at least where there are no `withStates`, got one'
      : '`withStates.ids` wants another state than `states.ids`, got the same'
  throw new InputError('ARGUMENT', `${wanted}; \`withStates: {}\` pairs with all others`)
}

const pairOf = ({ a, b, sharedCount, aCount, bCount }: Row<'statePairs'>, scope: PartyScope): StatePair => ({
  a,
  b,
  sharedCount,
  jaccard: jaccard(sharedCount, aCount, bCount),
  scope,
})

const jaccard = (shared: number, one: number, other: number): number => shared / (one + other - shared)

/** How alike two states are by the agreements of each: shared / in either. */
export async function likenessOf({ pair, sharedCount, scope }: Shared, _: object, { load }: Context): Promise<number> {
  const count = (partyIds: string) => countOf(load('agreementsOfPartiesCount', { partyIds }, scope))
  const [one, other] = await Promise.all([count(pair.a), count(pair.b)])
  return jaccard(sharedCount, one, other)
}

interface Shared {
  readonly pair: StatePairKey
  readonly sharedCount: number
  readonly scope: PartyScope
}

/** The agreements that two states share. */
export function sharedAgreementsOf(
  { pair, sharedCount, scope }: Shared,
  page: PageArguments,
  { load, limits }: Context,
) {
  return connection({
    list: ['sharedAgreements', scope],
    page,
    limits,
    rows: (slice) => load('sharedAgreements', { pairs: pair }, { ...scope, ...slice }),
    edge: ({ agreement: { id }, agreement }) => ({
      node: agreement,
      ties: [tieKey(pair.a, 'PARTY_TO', id), tieKey(pair.b, 'PARTY_TO', id)],
    }),
    count: () => Promise.resolve(sharedCount),
  })
}

export const agreementsOfPair = ({ a, b, sharedCount, scope }: StatePair, page: PageArguments, context: Context) =>
  sharedAgreementsOf({ pair: { a: a.id, b: b.id }, sharedCount, scope }, page, context)

/** The norms that agreements of both reflect. */
export const normsOfPair = async ({ a, b, scope }: StatePair, { load }: Context) =>
  (await load('normsOfPairs', { pairs: { a: a.id, b: b.id } }, scope)).map(({ norm }) => norm)
