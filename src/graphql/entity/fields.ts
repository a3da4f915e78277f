import type { EntityTieCountsArgs } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import { temporalScope } from '../shared/scope.js'
import { tiesOf } from '../tie/lists.js'
import type { Identified } from './lookups.js'

/** What every type of entity answers alike. */
export const entityFields = {
  ties: tiesOf,
  tieCounts: async ({ id }: Identified, args: EntityTieCountsArgs, context: Context) =>
    context.load('tieCountsOfEntities', { ids: id }, await temporalScope(args, context)),
  sources: async ({ id }: Identified, _: object, { load }: Context) =>
    (await load('sourcesOfEntities', { ids: id }, { relations: null })).map(({ source }) => source),
}
