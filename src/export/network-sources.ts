import type { Source } from '../domain.js'
import type { Projection, QueryNetworkArgs, Relation } from '../generated/graphql.js'
import type { Context } from '../graphql/context.js'
import type { NetworkAnswer } from '../graphql/network/model.js'

/** The relations whose ties make the links; null: all. */
const RELATIONS: Readonly<Record<Projection, readonly Relation[] | null>> = {
  ENTITIES: null,
  STATES_BY_AGREEMENT: ['PARTY_TO'],
  STATES_BY_ORGANIZATION: ['MEMBER_OF'],
  STATES_BY_NORM: ['PARTY_TO'],
  AGREEMENTS_BY_NORM: ['REFLECTS'],
  AGREEMENTS_BY_PARTY: ['PARTY_TO'],
  NORMS_BY_AGREEMENT: ['REFLECTS'],
  ORGANIZATIONS_BY_MEMBER: ['MEMBER_OF'],
}

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
  const rows = await context.store.ask('sourcesOfEntities', { ids, relations: RELATIONS[args.projection] })
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
