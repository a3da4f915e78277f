import { InputError } from '../../errors.js'
import type { QueryNeighbourhoodArgs } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import { checkIds } from '../shared/check-ids.js'
import { checkNumber } from '../shared/check-number.js'
import { listName, readCursor, writeCursor } from '../shared/cursor.js'
import { idsOfEntities } from '../shared/ids.js'
import { memoizeAsync } from '../shared/memoize.js'
import { temporalScope } from '../shared/scope.js'

/** What is around some entities; one more is asked for of both entities and ties, to see whether there are more. */
export async function neighbourhoodOf({ after, ...args }: QueryNeighbourhoodArgs, context: Context) {
  const { of, depth, maxNodes, maxTies } = args
  await check(args, context)
  const list = listName('neighbourhood', { ...args, maxNodes: null, maxTies: null })
  const seen = after == null ? 0 : readCursor(list, after).number
  checkReach(seen + maxNodes, context)
  const params = { relations: args.relations ?? null, ...(await temporalScope(args, context)) }
  const found = await context.store.ask('neighbourhood', { ...params, of, depth, first: seen + maxNodes + 1 })
  const idsFrom = (start: number, end: number) => found.slice(start, end).map(({ entity }) => entity.id)
  const [others, ids] = [idsFrom(0, seen), idsFrom(seen, seen + maxNodes)]
  const page = found.slice(seen, seen + maxNodes)
  const ties = memoizeAsync(() => context.store.ask('tiesAmong', { ...params, ids, others, first: maxTies + 1 }))
  const outside = memoizeAsync(async () => {
    const rows = await context.store.ask('neighboursOutside', { ...params, ids, within: [...others, ...ids] })
    return new Map(rows.map(({ id, count }) => [id, count]))
  })
  const cursorAt = (place: number) => writeCursor(list, { number: place, up: '', down: '', id: '' })
  const hasNextPage = found.length > seen + maxNodes
  return {
    entities: page.map(({ entity }) => entity),
    nodes: page.map(({ entity, distance }) => ({
      entity,
      distance,
      more: async () => (await outside()).get(entity.id) ?? 0,
    })),
    ties: async () => (await ties()).slice(0, maxTies).map(({ tie }) => tie),
    truncated: async () => hasNextPage || (await ties()).length > maxTies,
    pageInfo: {
      hasNextPage,
      hasPreviousPage: seen > 0,
      startCursor: page.length === 0 ? null : cursorAt(seen + 1),
      endCursor: page.length === 0 ? null : cursorAt(seen + page.length),
    },
  }
}

async function check({ of, depth, maxNodes, maxTies }: QueryNeighbourhoodArgs, context: Context): Promise<void> {
  const { limits } = context
  checkNumber('depth', depth, 0, limits.maxDepth)
  checkNumber('maxNodes', maxNodes, 1, limits.maxNodes)
  checkNumber('maxTies', maxTies, 1, limits.maxLinks)
  await checkIds(idsOfEntities('of', of), context)
}

function checkReach(reach: number, { limits }: Context): void {
  if (reach <= limits.maxNodes) return
  throw new InputError(
    'ARGUMENT',
    `pages of a neighbourhood want at most ${limits.maxNodes} entities together, got ${reach} with \`after\`; ask around fewer, by fewer \`relations\` or to less \`depth\``,
  )
}
