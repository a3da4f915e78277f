import { lastSpell } from '../../claims/spells.js'
import type { EntityTiesArgs } from '../../generated/graphql.js'
import { momentOf } from '../asked.js'
import { connection } from '../connection.js'
import type { Context } from '../context.js'
import { countOf } from '../count.js'

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
