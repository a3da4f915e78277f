import { ACTS } from '../../claims/acts.js'
import { type Change, changeAt } from '../../claims/changes.js'
import type { OrderKey } from '../../domain.js'
import { Relation } from '../../generated/enums.js'
import type { QueryChangesArgs } from '../../generated/graphql.js'
import type { Params, Row } from '../../store/store.js'
import type { Context } from '../context.js'
import { checkIds } from '../shared/check-ids.js'
import { checkDates } from '../shared/check-ranges.js'
import { connection, type Slice } from '../shared/connection.js'
import { idsOfEntities } from '../shared/ids.js'
import { memoizeAsync } from '../shared/memoize.js'
import { temporalScope } from '../shared/scope.js'

type ChangeParams = Omit<Params<'possibleChanges'>, keyof Slice>
type Changed = Row<'possibleChanges'> & { readonly change: Change }

/** Ties that changed within some dates. */
export async function changeList({ first, after, ...args }: QueryChangesArgs, context: Context) {
  checkDates(args.during, 'during')
  await checkIds(idsOfEntities('of', args.of), context)
  const { counting } = await temporalScope(args, context)
  const { during, of, relations } = args
  const params = { during, of: of ?? null, relations: relations ?? null, acts: ACTS, counting }
  const all = memoizeAsync(() => changesIn(params, { first: Infinity, after: null }, context))
  const list = await connection({
    list: ['possibleChanges', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => changesIn(params, slice, context),
    edge: ({ change, tie }) => ({ node: { ...change, tie } }),
    count: async () => (await all()).length,
  })
  return { ...list, counts: async () => countsOf(await all()) }
}

const OTHERS = Object.values(Relation).filter((relation) => !ACTS.includes(relation))

function countsOf(changes: readonly Changed[]) {
  return [...ACTS, ...OTHERS].flatMap((relation) => {
    const some = changes.filter(({ tie }) => tie.relation === relation)
    const began = some.filter(({ change }) => change.before === null).length
    const ended = some.filter(({ change }) => change.after === null).length
    const count = some.length
    return count === 0 ? [] : [{ relation, count, began, ended, changed: count - began - ended }]
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
