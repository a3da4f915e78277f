import type { Source } from '../domain.js'
import type { QueryNetworkArgs } from '../generated/graphql.js'
import type { Context } from '../graphql/context.js'
import type { NetworkAnswer } from '../graphql/network/model.js'
import { PROJECTIONS } from '../graphql/network/projections.js'

/**
 * The sources that say of the nodes what can link them, by title: all of whose claims of such ties, as far as
 * `counting` counts them, whatever else the filters leave out.
 */
export async function sourcesOfNetwork(
  { nodes }: Pick<NetworkAnswer, 'nodes'>,
  args: QueryNetworkArgs,
  context: Context,
) {
  const ids = nodes.map(({ entity }) => entity.id)
  const further = args.projection === 'STATES_BY_NORM' ? await sourcesOfReflecting(context) : []
  const rows = await context.store.ask('sourcesOfEntities', {
    ids,
    relations: PROJECTIONS[args.projection].relations,
  })
  const sources = new Map([...rows.map(({ source }) => source), ...further].map((source) => [source.id, source]))
  return [...sources.values()].filter((source) => counts(source, args)).sort(byTitle)
}

/** Of the norms that link states, which are no nodes. */
async function sourcesOfReflecting({ store }: Context): Promise<readonly Source[]> {
  const norms = await store.ask('entitiesOfType', { type: 'NORM' })
  const ids = norms.map(({ entity }) => entity.id)
  const rows = await store.ask('sourcesOfEntities', { ids, relations: ['REFLECTS'] })
  return rows.map(({ source }) => source)
}

const counts = ({ id, access }: Source, { counting }: QueryNetworkArgs): boolean =>
  (counting?.sources?.includes(id) ?? true) && (counting?.access?.includes(access) ?? true)

const byTitle = (a: Source, b: Source) => (`${a.title}\u0000${a.id}` < `${b.title}\u0000${b.id}` ? -1 : 1)
