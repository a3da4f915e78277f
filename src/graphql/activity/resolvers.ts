import type { ActivityResolvers } from '../../generated/graphql.js'
import { entitiesAs, entityAs } from '../entity/lookups.js'
import { ACTORS, BENEFICIARIES, neighboursOf } from '../entity/neighbours.js'
import { entityFields } from '../entity/fields.js'

export const Activity: ActivityResolvers = {
  ...entityFields,
  by: (activity, _, context) => neighboursOf(activity, ACTORS, context),
  beneficiaries: (activity, _, context) => neighboursOf(activity, BENEFICIARIES, context),
  forum: ({ forumId }, _, context) => entityAs('ORGANIZATION', forumId, context),
  topics: ({ topicIds }, _, context) => entitiesAs('TYPOLOGY', topicIds, context),
}
