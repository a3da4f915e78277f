import { lastSpell } from '../../claims/spells.js'
import type { EntityTiesArgs, QueryTiesArgs } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import type { HasId } from '../entity/lookups.js'
import { tieFilterOf } from '../shared/filters.js'
import { pagedList } from '../shared/paged-list.js'
import { temporalScope } from '../shared/scope.js'

export async function tiesOfEntity({ id }: HasId, args: EntityTiesArgs, context: Context) {
  const { relations = null, direction } = args
  return pagedList(context, {
    question: 'tiesOfEntities',
    key: { ids: id },
    args,
    params: { ...(await temporalScope(args, context)), relations, direction },
    edge: ({ tie, other, claims }) => ({ node: tie, other, spell: lastSpell(claims) }),
  })
}

/** All ties, seen from neither end. */
export async function tieList(args: QueryTiesArgs, context: Context) {
  const [scope, filter] = await Promise.all([temporalScope(args, context), tieFilterOf(args.filter, context)])
  return pagedList(context, {
    question: 'ties',
    args,
    params: { ...scope, filter },
    edge: ({ tie, claims }) => ({ node: tie, other: null, spell: lastSpell(claims) }),
  })
}
