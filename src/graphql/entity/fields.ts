import type { EntityTieCountsArgs } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import { temporalScope } from '../shared/scope.js'
import { tiesOfEntity } from '../tie/lists.js'
import type { HasId } from './lookups.js'

/** What every type of entity answers alike. */
export const entityFields = {
  ties: tiesOfEntity,
  tieCounts: async ({ id }: HasId, args: EntityTieCountsArgs, context: Context) =>
    context.load('tieCountsOfEntities', { ids: id }, await temporalScope(args, context)),
  sources: async ({ id }: HasId, _: object, { load }: Context) =>
    (await load('sourcesOfEntities', { ids: id }, { relations: null })).map(({ source }) => source),
}
