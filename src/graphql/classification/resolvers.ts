import type { StakeholderGroupResolvers, TypologyResolvers } from '../../generated/graphql.js'
import { agreementsTiedBy } from '../agreement/lists.js'
import { entityFields } from '../entity/fields.js'

export const StakeholderGroup = {
  ...entityFields,
  agreements: (group, args, context) => agreementsTiedBy(group, 'INVOLVES', args, context),
} satisfies StakeholderGroupResolvers

export const Typology = {
  ...entityFields,
  agreements: (typology, args, context) => agreementsTiedBy(typology, 'CLASSIFIED_AS', args, context),
} satisfies TypologyResolvers
