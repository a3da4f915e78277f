import { standing } from '../../claims/parties.js'
import { lastSpell } from '../../claims/spells.js'
import type { Agreement, Claim, TieKey } from '../../domain.js'
import type {
  AgreementPartiesArgs,
  OrganizationMembersArgs,
  OrganizationPartyToArgs,
  StateAgreementsArgs,
  StateMemberOfArgs,
} from '../../generated/graphql.js'
import { askedOf, momentOf, organizationFilterOf } from '../shared/asked.js'
import { connection } from '../shared/connection.js'
import type { Context } from '../context.js'
import { countOf } from '../shared/count.js'

type Identified = { readonly id: string }

const partyTo = (from: Identified, to: Identified): TieKey => ({ from: from.id, relation: 'PARTY_TO', to: to.id })
const memberOf = (from: Identified, to: Identified): TieKey => ({ from: from.id, relation: 'MEMBER_OF', to: to.id })
function membership(claims: readonly Claim[]) {
  const spell = lastSpell(claims)
  return { spell, status: spell.value }
}

type PartyAgreementArgs = StateAgreementsArgs | OrganizationPartyToArgs

/** The agreements that a state or organization is party to. */
export async function agreementsOf(party: Identified, { first, after, ...args }: PartyAgreementArgs, context: Context) {
  const asked = await askedOf(args, context)
  return connection({
    list: ['agreementsOfParty', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.load.agreementsOfParty(party.id, { ...asked, ...slice }),
    edge: ({ agreement, claims }) => ({
      node: agreement,
      tie: partyTo(party, agreement),
      ...standing(agreement, claims),
    }),
    count: () => countOf(context.load.agreementsOfPartyCount(party.id, asked)),
  })
}

export async function partiesOf(
  agreement: Agreement,
  { first, after, ...args }: AgreementPartiesArgs,
  context: Context,
) {
  const asked = { ...(await momentOf(args, context)), types: args.types ?? null }
  return connection({
    list: ['Agreement.parties', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.load.partiesOfAgreement(agreement.id, { ...asked, ...slice }),
    edge: ({ party, claims }) => ({ node: party, tie: partyTo(party, agreement), ...standing(agreement, claims) }),
    count: () => countOf(context.load.partiesOfAgreementCount(agreement.id, asked)),
  })
}

/** The organizations that a state or organization is a member of. */
export async function organizationsOf(
  member: Identified,
  { first, after, ...args }: StateMemberOfArgs,
  context: Context,
) {
  const filter = await organizationFilterOf(args.filter, 'filter', context)
  const asked = { ...(await momentOf(args, context)), filter }
  return connection({
    list: ['organizationsOfMember', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.load.organizationsOfMember(member.id, { ...asked, ...slice }),
    edge: ({ organization, claims }) => ({
      node: organization,
      tie: memberOf(member, organization),
      ...membership(claims),
    }),
    count: () => countOf(context.load.organizationsOfMemberCount(member.id, asked)),
  })
}

export async function membersOf(
  organization: Identified,
  { first, after, ...args }: OrganizationMembersArgs,
  context: Context,
) {
  const asked = await momentOf(args, context)
  return connection({
    list: ['Organization.members', args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.load.membersOfOrganization(organization.id, { ...asked, ...slice }),
    edge: ({ member, claims }) => ({ node: member, tie: memberOf(member, organization), ...membership(claims) }),
    count: () => countOf(context.load.membersOfOrganizationCount(organization.id, asked)),
  })
}
