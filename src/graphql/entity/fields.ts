import { tiesOf } from '../tie/lists.js'
import type { EntityTieCountsArgs, EntityTiesArgs } from '../../generated/graphql.js'
import { momentOf } from '../shared/asked.js'
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
