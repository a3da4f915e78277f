import { byId } from '../lists/by-parent.js'
import { claimsBetween } from '../scope/claims-between.js'
import { entityAt, nodesOf, nodesOfId } from '../graph/nodes.js'
import { organizationFilter } from '../filters/organization-filter.js'
import { byName, page } from '../lists/page.js'
import { inNeighbors, outNeighbors, viewOf } from '../scope/view.js'
import type { Answer } from './answer.js'
import { itemAt } from '../../../lists/list.js'

export const membersOfOrganizations: Answer<'membersOfOrganizations'> = (graph, params) => {
  const view = viewOf(graph, params)
  const keyOf = (node: number) => byName(itemAt(graph.entities, node))
  return byId(params.organizationIds, (organizationId) =>
    nodesOf(graph, 'ORGANIZATION', organizationId).flatMap((organization) =>
      page(inNeighbors(view, 'MEMBER_OF', organization), keyOf, params).map(({ item, key }) => {
        const claims = claimsBetween(graph, item, 'MEMBER_OF', organization, view.tieCounts)
        return { organizationId, member: itemAt(graph.entities, item), claims, key }
      }),
    ),
  )
}

export const membersOfOrganizationsCount: Answer<'membersOfOrganizationsCount'> = (graph, params) => {
  const view = viewOf(graph, params)
  const membersOf = (organization: number) => inNeighbors(view, 'MEMBER_OF', organization)
  return byId(params.organizationIds, (organizationId) => {
    return [{ organizationId, count: nodesOf(graph, 'ORGANIZATION', organizationId).flatMap(membersOf).length }]
  })
}

export const organizationsOfMembers: Answer<'organizationsOfMembers'> = (graph, params) => {
  const view = viewOf(graph, params)
  const matches = organizationFilter(view, params.filter)
  const organizationAt = (node: number) => entityAt(graph, 'ORGANIZATION', node)
  return byId(params.memberIds, (memberId) =>
    nodesOfId(graph, memberId).flatMap((member) => {
      const found = outNeighbors(view, 'MEMBER_OF', member).filter(matches)
      return page(found, (node) => byName(organizationAt(node)), params).map(({ item, key }) => {
        const claims = claimsBetween(graph, member, 'MEMBER_OF', item, view.tieCounts)
        return { memberId, organization: organizationAt(item), claims, key }
      })
    }),
  )
}

export const organizationsOfMembersCount: Answer<'organizationsOfMembersCount'> = (graph, params) => {
  const view = viewOf(graph, params)
  const matches = organizationFilter(view, params.filter)
  const organizationsOf = (member: number) => outNeighbors(view, 'MEMBER_OF', member).filter(matches)
  return byId(params.memberIds, (memberId) => {
    return [{ memberId, count: nodesOfId(graph, memberId).flatMap(organizationsOf).length }]
  })
}
