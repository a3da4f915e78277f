import type { AgreementConnectionResolvers, FacetValueResolvers } from '../../generated/graphql.js'
import { entityOfValue, facetsOf } from './facets.js'

export const AgreementConnection: AgreementConnectionResolvers = {
  facets: (list, args, context) => facetsOf(list, args, context),
}

export const FacetValue: FacetValueResolvers = {
  entity: (value, _, context) => entityOfValue(value, context),
}
