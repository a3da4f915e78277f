import type { ActivityResolvers } from '../../generated/graphql.js'
import { entitiesAs, entityAs } from '../lookups.js'
import { entityFields } from './entity.js'

export const Activity: ActivityResolvers = {
  ...entityFields,
  forum: ({ forumId }, _, context) => entityAs('ORGANIZATION', forumId, context),
  topics: ({ topicIds }, _, context) => entitiesAs('TYPOLOGY', topicIds, context),
}
