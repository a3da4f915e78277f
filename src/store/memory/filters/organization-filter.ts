import type { Organization } from '../../../domain.js'
import { agreementFilter } from './agreement-filter.js'
import type { Maybe, OrganizationFilter } from '../scope/arguments.js'
import { isOneOf, testsWhere } from '../graph/presence.js'
import { memo } from './memo.js'
import type { NodeTest } from '../graph/nodes.js'
import { entityAt } from '../graph/nodes.js'
import { memberSetTests, partySetTests } from './sets.js'
import { holds } from './text.js'
import { joinedBy, memberNodes } from '../scope/standings.js'
import type { View } from '../scope/view.js'

/** Whether an organization matches an OrganizationFilter: first by its own fields, which costs little. */
export function organizationFilter(view: View, filter: Maybe<OrganizationFilter>): NodeTest {
  const own = ownTests(filter ?? {})
  const tied = tiedTests(view, filter ?? {})
  return memo(view.graph.entities.length, (node) => {
    const organization = entityAt(view.graph, 'ORGANIZATION', node)
    return own.every((test) => test(organization)) && tied.every((test) => test(node))
  })
}

function tiedTests(view: View, { members, partyTo }: OrganizationFilter): readonly NodeTest[] {
  const isThere = agreementFilter(view, null)
  return [
    ...memberSetTests(view.graph, members, (terms) => memberNodes(view, terms)),
    ...partySetTests(view.graph, partyTo, (terms) => {
      const joined = joinedBy(view, terms)
      return (organization) => joined(organization).filter(isThere)
    }),
  ]
}

type OrganizationTest = (organization: Organization) => boolean

function ownTests({ ids, kinds, homes, groups, text }: OrganizationFilter): readonly OrganizationTest[] {
  return [
    ...testsWhere(ids, (asked) => isOneOf(asked, ({ id }: Organization) => id)),
    ...testsWhere(kinds, (asked) => isOneOf(asked, ({ kind }: Organization) => kind)),
    ...testsWhere(homes, (asked) => isOneOf(asked, ({ homeId }: Organization) => homeId)),
    ...testsWhere(groups, (asked) => isOneOf(asked, ({ groupId }: Organization) => groupId)),
    ...testsWhere(text, holds),
  ]
}
