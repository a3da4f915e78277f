import type { StakeholderGroupResolvers, TypologyResolvers } from '../../generated/graphql.js'
import { agreementsTied } from '../agreement/tied-by.js'
import { entityFields } from '../entity/fields.js'

export const StakeholderGroup: StakeholderGroupResolvers = {
  ...entityFields,
  agreements: (group, args, context) => agreementsTied(group, 'INVOLVES', args, context),
}

export const Typology: TypologyResolvers = {
  ...entityFields,
  agreements: (typology, args, context) => agreementsTied(typology, 'CLASSIFIED_AS', args, context),
}
