import type { QueryActivitiesArgs, StateActivitiesArgs } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import type { HasId } from '../entity/lookups.js'
import { checkActors } from './check-actors.js'
import { activityFilterOf } from '../shared/filters.js'
import { pagedList } from '../shared/paged-list.js'
import { temporalScope } from '../shared/scope.js'

export async function activityList(args: QueryActivitiesArgs, context: Context) {
  const [scope, filter] = await Promise.all([temporalScope({}, context), activityFilterOf(args.filter, context)])
  await checkActors(filter, context)
  return pagedList(context, {
    question: 'activities',
    args,
    params: { ...scope, filter },
    edge: ({ activity }) => ({ node: activity }),
  })
}

/** What a state carried out. */
export async function activitiesOf({ id }: HasId, args: StateActivitiesArgs, context: Context) {
  return pagedList(context, {
    question: 'activitiesOfActors',
    key: { actorIds: id },
    args,
    params: { ...(await temporalScope({}, context)), kinds: args.kinds ?? null },
    edge: ({ activity }) => ({ node: activity }),
  })
}
