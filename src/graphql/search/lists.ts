import type { QuerySearchArgs } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import { connection } from '../shared/connection.js'
import { memoizeAsync } from '../shared/memoize.js'
import { searchTextIn } from './search-text.js'

export async function searchList({ first, after, ...args }: QuerySearchArgs, context: Context) {
  const params = { text: searchTextIn(args.text), types: args.types ?? null }
  const typeCounts = memoizeAsync(() => context.store.ask('searchCounts', params))
  const list = await connection({
    list: ['search', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.store.ask('search', { ...params, ...slice }),
    edge: ({ entity }) => ({ node: entity }),
    count: async () => (await typeCounts()).reduce((sum, { count }) => sum + count, 0),
  })
  return { ...list, typeCounts }
}
