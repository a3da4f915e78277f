import { tiesOf } from '../lists/ties.js'
import type { EntityTieCountsArgs, EntityTiesArgs } from '../../generated/graphql.js'
import { momentOf } from '../asked.js'
import type { Context } from '../context.js'

type Identified = { readonly id: string }

/** What every type of entity answers alike. */
export const entityFields = {
  ties: (entity: Identified, args: EntityTiesArgs, context: Context) => tiesOf(entity, args, context),
  tieCounts: async ({ id }: Identified, args: EntityTieCountsArgs, context: Context) =>
    context.load.tieCountsOfEntity(id, await momentOf(args, context)),
  sources: async ({ id }: Identified, _: object, { load }: Context) =>
    (await load.sourcesOfEntity(id, { relations: null })).map(({ source }) => source),
}
