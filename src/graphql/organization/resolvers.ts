import type { OrganizationResolvers } from '../../generated/graphql.js'
import { agreementsOfParty, agreementsTiedBy } from '../agreement/lists.js'
import { entityFields } from '../entity/fields.js'
import { entityAs } from '../entity/lookups.js'
import { membersOf, organizationsOf } from './lists.js'

export const Organization = {
  ...entityFields,
  home: ({ homeId }, _, context) => entityAs('STATE', homeId, context),
  group: ({ groupId }, _, context) => entityAs('STAKEHOLDER_GROUP', groupId, context),
  members: membersOf,
  memberOf: organizationsOf,
  issued: (organization, args, context) => agreementsTiedBy(organization, 'ISSUED', args, context),
  maintains: (organization, args, context) => agreementsTiedBy(organization, 'MAINTAINS', args, context),
  partyTo: agreementsOfParty,
} satisfies OrganizationResolvers
