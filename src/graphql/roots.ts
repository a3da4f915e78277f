import type {
  QueryAgreementsArgs,
  QueryNormsArgs,
  QueryOrganizationsArgs,
  QuerySearchArgs,
  QueryStatesArgs,
  QueryStatesSharingAgreementsArgs,
} from '../generated/graphql.js'
import type { Row } from '../store/store.js'
import { askedOf, momentOf, organizationFilterOf, setIdOf, stateFilterOf } from './shared/asked.js'
import { connection } from './shared/connection.js'
import type { Context } from './context.js'
import { countOf } from './shared/count.js'
import { foldedText, searchTextIn } from './shared/folded.js'
import { once } from './shared/once.js'
import type { AgreementConnection, Asked, StatePair } from './shared/values.js'
import { EVERY_AGREEMENT } from './agreement/tied-to.js'

export async function agreementList({ first, after, ...args }: QueryAgreementsArgs, context: Context) {
  const asked = await askedOf(args, context)
  const list = await connection({
    list: ['Query.agreements', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.store.ask('agreements', { ...asked, orderBy: args.orderBy, ...slice }),
    edge: ({ agreement }) => ({ node: agreement }),
    count: () => countOf(context.store.ask('agreementsCount', asked)),
  })
  return { ...list, tied: EVERY_AGREEMENT, asked } satisfies AgreementConnection
}

export async function stateList({ first, after, ...args }: QueryStatesArgs, context: Context) {
  const filter = await stateFilterOf(args.filter, 'filter', context)
  const asked = { ...(await momentOf(args, context)), filter }
  return connection({
    list: ['Query.states', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.store.ask('states', { ...asked, orderBy: args.orderBy, ...slice }),
    edge: ({ state }) => ({ node: state }),
    count: () => countOf(context.store.ask('statesCount', asked)),
  })
}

export async function organizationList({ first, after, ...args }: QueryOrganizationsArgs, context: Context) {
  const filter = await organizationFilterOf(args.filter, 'filter', context)
  const asked = { ...(await momentOf(args, context)), filter }
  return connection({
    list: ['Query.organizations', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.store.ask('organizations', { ...asked, orderBy: args.orderBy, ...slice }),
    edge: ({ organization }) => ({ node: organization }),
    count: () => countOf(context.store.ask('organizationsCount', asked)),
  })
}

export async function normList({ first, after, ...args }: QueryNormsArgs, context: Context) {
  const setId = args.set == null ? null : await setIdOf(args.set, context)
  const asked = { setId, text: foldedText(args.text, 'text') }
  return connection({
    list: ['Query.norms', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.store.ask('norms', { ...asked, ...slice }),
    edge: ({ norm }) => ({ node: norm }),
    count: () => countOf(context.store.ask('normsCount', asked)),
  })
}

export async function searchList({ first, after, ...args }: QuerySearchArgs, context: Context) {
  const asked = { text: searchTextIn(args.text), types: args.types ?? null }
  const counts = once(() => context.store.ask('searchCounts', asked))
  const page = await connection({
    list: ['Query.search', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.store.ask('search', { ...asked, ...slice }),
    edge: ({ entity }) => ({ node: entity }),
    count: async () => (await counts()).reduce((sum, { count }) => sum + count, 0),
  })
  return { ...page, typeCounts: counts }
}

export async function statePairList({ first, after, ...args }: QueryStatesSharingAgreementsArgs, context: Context) {
  const [asked, states, withStates] = await Promise.all([
    askedOf(args, context),
    stateFilterOf(args.states, 'states', context),
    stateFilterOf(args.withStates, 'withStates', context),
  ])
  const params = { ...asked, states, withStates, acrossRegions: args.acrossRegions ?? null, minShared: args.minShared }
  return connection({
    list: ['Query.statesSharingAgreements', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.store.ask('statePairs', { ...params, ...slice }),
    edge: (row) => ({ node: pairOf(row, asked) }),
    count: () => countOf(context.store.ask('statePairsCount', params)),
  })
}

const pairOf = ({ a, b, sharedCount, aCount, bCount }: Row<'statePairs'>, asked: Asked): StatePair => ({
  a,
  b,
  sharedCount,
  jaccard: sharedCount / (aCount + bCount - sharedCount),
  asked,
})
