import type { IndicatorResolvers } from '../../generated/graphql.js'
import { statesOfIndicator } from '../lists/indicators.js'
import { entityFields } from './entity.js'

export const Indicator: IndicatorResolvers = {
  ...entityFields,
  states: (indicator, args, context) => statesOfIndicator(indicator, args, context),
}
