import { lastSpell } from '../../claims/spells.js'
import type { EntityTiesArgs, QueryTiesArgs } from '../../generated/graphql.js'
import { momentOf, tieFilterOf } from '../shared/asked.js'
import { connection } from '../shared/connection.js'
import type { Context } from '../context.js'
import { countOf } from '../shared/count.js'

/** The ties of an entity. */
export async function tiesOf(
  { id }: { readonly id: string },
  { first, after, ...args }: EntityTiesArgs,
  context: Context,
) {
  const asked = { ...(await momentOf(args, context)), relations: args.relations ?? null, direction: args.direction }
  return connection({
    list: ['Entity.ties', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.load.tiesOfEntity(id, { ...asked, ...slice }),
    edge: ({ tie, other, claims }) => ({ node: tie, other, spell: lastSpell(claims) }),
    count: () => countOf(context.load.tiesOfEntityCount(id, asked)),
  })
}

/** All ties, seen from neither end. */
export async function tieList({ first, after, ...args }: QueryTiesArgs, context: Context) {
  const [moment, filter] = await Promise.all([momentOf(args, context), tieFilterOf(args.filter, context)])
  const asked = { ...moment, filter }
  return connection({
    list: ['Query.ties', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.store.ask('ties', { ...asked, ...slice }),
    edge: ({ tie, claims }) => ({ node: tie, other: null, spell: lastSpell(claims) }),
    count: () => countOf(context.store.ask('tiesCount', asked)),
  })
}
