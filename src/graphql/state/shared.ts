import type { State, StatePairKey } from '../../domain.js'
import type { StatePartnersArgs } from '../../generated/graphql.js'
import { askedOf } from '../shared/asked.js'
import { connection, type Page } from '../shared/connection.js'
import type { Context } from '../context.js'
import { countOf } from '../shared/count.js'
import type { Asked } from '../shared/values.js'

const pairKey = (one: string, other: string): StatePairKey =>
  one < other ? { a: one, b: other } : { a: other, b: one }

/** The states with which a state shares agreements. */
export async function partnersOf(state: State, { first, after, ...args }: StatePartnersArgs, context: Context) {
  const asked = await askedOf(args, context)
  const params = { ...asked, minShared: args.minShared }
  return connection({
    list: ['State.partners', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.load.partnersOfState(state.id, { ...params, ...slice }),
    edge: ({ partner, sharedCount }) => ({ node: partner, sharedCount, pair: pairKey(state.id, partner.id), asked }),
    count: () => countOf(context.load.partnersOfStateCount(state.id, params)),
  })
}

interface Shared {
  readonly pair: StatePairKey
  readonly sharedCount: number
  readonly asked: Asked
}

/** The agreements that two states share. */
export async function sharedAgreementsOf({ pair, sharedCount, asked }: Shared, page: Page, context: Context) {
  return connection({
    list: ['sharedAgreements', asked],
    page,
    limits: context.limits,
    rows: (slice) => context.load.sharedAgreements(pair, { ...asked, ...slice }),
    edge: ({ agreement }) => ({
      node: agreement,
      ties: [pair.a, pair.b].map((from) => ({ from, relation: 'PARTY_TO' as const, to: agreement.id })),
    }),
    count: () => Promise.resolve(sharedCount),
  })
}
