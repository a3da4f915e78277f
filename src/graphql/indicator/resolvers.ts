import type { IndicatorResolvers } from '../../generated/graphql.js'
import { statesOfIndicator } from './lists.js'
import { entityFields } from '../entity/fields.js'

export const Indicator: IndicatorResolvers = {
  ...entityFields,
  states: (indicator, args, context) => statesOfIndicator(indicator, args, context),
}
