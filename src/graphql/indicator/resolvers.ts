import type { IndicatorResolvers } from '../../generated/graphql.js'
import { entityFields } from '../entity/fields.js'
import { statesOfIndicator } from './lists.js'

export const Indicator = {
  ...entityFields,
  states: statesOfIndicator,
} satisfies IndicatorResolvers
