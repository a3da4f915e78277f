import { type Change, changeAt } from '../../claims/changes.js'
import type { OrderKey } from '../../domain.js'
import type { QueryChangesArgs } from '../../generated/graphql.js'
import type { Params, Row } from '../../store/store.js'
import type { Context } from '../context.js'
import { checkIds } from '../shared/check-ids.js'
import { connection, type Slice } from '../shared/connection.js'
import { idsOfEntities } from '../shared/ids.js'
import { temporalScope } from '../shared/scope.js'

type ChangeParams = Omit<Params<'possibleChanges'>, keyof Slice>
type Changed = Row<'possibleChanges'> & { readonly change: Change }

/** Ties that changed within some dates. */
export async function changeList({ first, after, ...args }: QueryChangesArgs, context: Context) {
  await checkIds(idsOfEntities('of', args.of), context)
  const { counting } = await temporalScope(args, context)
  const params = { during: args.during, of: args.of ?? null, relations: args.relations ?? null, counting }
  return connection({
    list: ['possibleChanges', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => changesIn(params, slice, context),
    edge: ({ change, tie }) => ({ node: { ...change, tie } }),
    count: async () => (await changesIn(params, { first: Infinity, after: null }, context)).length,
  })
}

/**
 * A store knows when claims start and end, not which spells they make: what changed nothing is passed over here, and the
 * store asked for more until the page is full.
 */
async function changesIn(
  params: ChangeParams,
  { first, after }: Slice,
  { store, limits }: Context,
): Promise<readonly Changed[]> {
  const found: Changed[] = []
  for (let last: OrderKey | null = after; ;) {
    const wanted = Math.min(first - found.length + SPARE, limits.maxFirst)
    const rows = await store.ask('possibleChanges', { ...params, first: wanted, after: last })
    found.push(...rows.flatMap(changed))
    last = rows.at(-1)?.key ?? null
    if (rows.length < wanted || found.length >= first) return found.slice(0, first)
  }
}

// Few moments change nothing, so a page mostly costs one ask.
const SPARE = 50

function changed(row: Row<'possibleChanges'>): readonly Changed[] {
  const change = changeAt(row.claims, row.moment)
  return change === null ? [] : [{ ...row, change }]
}
