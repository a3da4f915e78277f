import type { ActivityResolvers } from '../../generated/graphql.js'
import { entityFields } from '../entity/fields.js'
import { entitiesAs, entityAs } from '../entity/lookups.js'
import { ACTORS, BENEFICIARIES, neighboursBy } from '../entity/neighbours.js'

export const Activity = {
  ...entityFields,
  by: (activity, _, context) => neighboursBy(activity, ACTORS, context),
  beneficiaries: (activity, _, context) => neighboursBy(activity, BENEFICIARIES, context),
  forum: ({ forumId }, _, context) => entityAs('ORGANIZATION', forumId, context),
  topics: ({ topicIds }, _, context) => entitiesAs('TYPOLOGY', topicIds, context),
} satisfies ActivityResolvers
