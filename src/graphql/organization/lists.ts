import { lastSpell } from '../../claims/spells.js'
import type { Claim } from '../../domain.js'
import type {
  MembershipStatus,
  OrganizationMembersArgs,
  QueryOrganizationsArgs,
  StateMemberOfArgs,
} from '../../generated/graphql.js'
import type { Context } from '../context.js'
import type { HasId } from '../entity/lookups.js'
import { organizationFilterOf } from '../shared/filters.js'
import { pagedList } from '../shared/paged-list.js'
import { temporalScope } from '../shared/scope.js'
import { tieKey } from '../tie/tie-key.js'

export async function organizationList(args: QueryOrganizationsArgs, context: Context) {
  const filter = await organizationFilterOf(args.filter, 'filter', args, context)
  return pagedList(context, {
    question: 'organizations',
    args,
    params: { ...(await temporalScope(args, context)), filter, orderBy: args.orderBy },
    edge: ({ organization }) => ({ node: organization }),
  })
}

/** The organizations that a state or organization is a member of. */
export async function organizationsOf({ id }: HasId, args: StateMemberOfArgs, context: Context) {
  const filter = await organizationFilterOf(args.filter, 'filter', args, context)
  return pagedList(context, {
    question: 'organizationsOfMembers',
    key: { memberIds: id },
    args,
    params: { ...(await temporalScope(args, context)), filter },
    edge: ({ organization, claims }) => ({ node: organization, ...membership(id, organization.id, claims) }),
  })
}

export async function membersOf({ id }: HasId, args: OrganizationMembersArgs, context: Context) {
  return pagedList(context, {
    question: 'membersOfOrganizations',
    key: { organizationIds: id },
    args,
    params: await temporalScope(args, context),
    edge: ({ member, claims }) => ({ node: member, ...membership(member.id, id, claims) }),
  })
}

function membership(memberId: string, organizationId: string, claims: readonly Claim[]) {
  const spell = lastSpell(claims)
  return { tie: tieKey(memberId, 'MEMBER_OF', organizationId), spell, status: spell.value as MembershipStatus | null }
}
