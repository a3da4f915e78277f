import type { QueryActivitiesArgs, StateActivitiesArgs } from '../../generated/graphql.js'
import { activityFilterOf, momentOf } from '../shared/asked.js'
import { connection } from '../shared/connection.js'
import type { Context } from '../context.js'
import { countOf } from '../shared/count.js'

export async function activityList({ first, after, ...args }: QueryActivitiesArgs, context: Context) {
  const [moment, filter] = await Promise.all([momentOf({}, context), activityFilterOf(args.filter, context)])
  const asked = { ...moment, filter }
  return connection({
    list: ['Query.activities', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.store.ask('activities', { ...asked, ...slice }),
    edge: ({ activity }) => ({ node: activity }),
    count: () => countOf(context.store.ask('activitiesCount', asked)),
  })
}

/** What a state carried out. */
export async function activitiesOf(
  { id }: { readonly id: string },
  { first, after, ...args }: StateActivitiesArgs,
  context: Context,
) {
  const asked = { ...(await momentOf({}, context)), kinds: args.kinds ?? null }
  return connection({
    list: ['State.activities', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.load.activitiesOfActor(id, { ...asked, ...slice }),
    edge: ({ activity }) => ({ node: activity }),
    count: () => countOf(context.load.activitiesOfActorCount(id, asked)),
  })
}
