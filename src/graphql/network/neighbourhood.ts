import type { QueryNeighbourhoodArgs } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import { checkIds } from '../shared/check-ids.js'
import { checkNumber } from '../shared/check-number.js'
import { idsOfEntities } from '../shared/ids.js'
import { memoizeAsync } from '../shared/memoize.js'
import { temporalScope } from '../shared/scope.js'

/** What is around some entities; one more is asked for of both entities and ties, to see whether there are more. */
export async function neighbourhoodOf(args: QueryNeighbourhoodArgs, context: Context) {
  const { of, depth, maxNodes, maxTies } = args
  await check(args, context)
  const params = { relations: args.relations ?? null, ...(await temporalScope(args, context)) }
  const found = await context.store.ask('neighbourhood', { ...params, of, depth, first: maxNodes + 1 })
  const entities = found.slice(0, maxNodes).map(({ entity }) => entity)
  const ids = entities.map(({ id }) => id)
  const ties = memoizeAsync(() => context.store.ask('tiesAmong', { ...params, ids, first: maxTies + 1 }))
  return {
    entities,
    ties: async () => (await ties()).slice(0, maxTies).map(({ tie }) => tie),
    truncated: async () => found.length > maxNodes || (await ties()).length > maxTies,
  }
}

async function check({ of, depth, maxNodes, maxTies }: QueryNeighbourhoodArgs, context: Context): Promise<void> {
  const { limits } = context
  checkNumber('depth', depth, 0, limits.maxDepth)
  checkNumber('maxNodes', maxNodes, 1, limits.maxNodes)
  checkNumber('maxTies', maxTies, 1, limits.maxLinks)
  await checkIds(idsOfEntities('of', of), context)
}
