import type { Entity } from '../../domain.js'
import type { QuerySearchArgs } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import { connection } from '../shared/connection.js'
import { memoizeAsync } from '../shared/memoize.js'
import { countryNamesFor } from './country-names.js'
import { searchTextIn } from './search-text.js'

export async function searchList({ first, after, ...args }: QuerySearchArgs, context: Context) {
  const params = { text: searchTextIn(args.text), types: args.types ?? null }
  const otherNames = countryNamesFor(params.text.whole)
  const typeCounts = memoizeAsync(() => context.store.ask('searchCounts', params))
  const list = await connection({
    list: ['search', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.store.ask('search', { ...params, ...slice }),
    edge: ({ entity, missing }) => ({
      node: entity,
      missingWords: missing,
      foundAs: isCalled(entity, params.text.whole) ? null : (otherNames.get(entity.id) ?? null),
    }),
    count: async () => (await typeCounts()).reduce((sum, { count }) => sum + count, 0),
  })
  return { ...list, partial: list.edges.some(({ missingWords }) => missingWords.length > 0), typeCounts }
}

/** Whether a name that the graph gives it shows why it was found. */
const isCalled = ({ searchKeys }: Entity, whole: string): boolean =>
  searchKeys.some((key) => key.startsWith(whole) || key.includes(` ${whole}`))
