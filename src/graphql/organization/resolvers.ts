import type { OrganizationResolvers } from '../../generated/graphql.js'
import { agreementsOf, membersOf, organizationsOf } from '../agreement/parties.js'
import { agreementsTied } from '../agreement/tied-by.js'
import { entityAs } from '../entity/lookups.js'
import { entityFields } from '../entity/fields.js'

export const Organization: OrganizationResolvers = {
  ...entityFields,
  home: ({ homeId }, _, context) => entityAs('STATE', homeId, context),
  group: ({ groupId }, _, context) => entityAs('STAKEHOLDER_GROUP', groupId, context),
  members: (organization, args, context) => membersOf(organization, args, context),
  memberOf: (organization, args, context) => organizationsOf(organization, args, context),
  issued: (organization, args, context) => agreementsTied(organization, 'ISSUED', args, context),
  maintains: (organization, args, context) => agreementsTied(organization, 'MAINTAINS', args, context),
  partyTo: (organization, args, context) => agreementsOf(organization, args, context),
}
