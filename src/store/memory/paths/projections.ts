import type { Projection } from '../../../generated/enums.js'
import type { Params } from '../../store.js'
import { agreementFilter } from '../filters/agreement-filter.js'
import { matchingAgreements } from '../filters/matching-agreements.js'
import { at } from '../graph/at.js'
import type { Linking } from './linking.js'
import { linkingBy, linkingTies } from './linking.js'
import type { NodeTest } from '../graph/nodes.js'
import { entityAt, isA } from '../graph/nodes.js'
import { organizationFilter } from '../filters/organization-filter.js'
import { byDate, compareKeys } from '../lists/page.js'
import { statesParty } from '../lists/shared.js'
import { stateFilter } from '../filters/state-filter.js'
import type { View } from '../scope/view.js'
import { inNeighbors, outNeighbors } from '../scope/view.js'

type Asked = Params<'network'>
type Linked = (view: View, asked: Asked) => readonly Linking[]

/** All that links the nodes of a projection, in the order of its evidence: agreements the newest first, all else by name. */
export const linked: Linked = (view, asked) => LINKING[asked.projection](view, asked)

const LINKING: { readonly [P in Projection]: Linked } = {
  ENTITIES: (view, asked) => linkingTies(view, takesPartIn(view, asked)),
  STATES_BY_AGREEMENT: (view, asked) => {
    const isMeant = stateFilter(view, asked.states)
    return linkingBy(view, newestFirst(view, asked), (agreement) => statesParty(view, agreement).filter(isMeant))
  },
  STATES_BY_ORGANIZATION: (view, asked) => {
    const isMeant = stateFilter(view, asked.states)
    const isState = isA(view.graph, 'STATE')
    return linkingBy(view, organizationsByName(view, asked), (organization) =>
      inNeighbors(view, 'MEMBER_OF', organization).filter((member) => isState(member) && isMeant(member)),
    )
  },
  STATES_BY_NORM: (view, asked) => {
    const isMeant = stateFilter(view, asked.states)
    const reflecting = reflectingIn(view, asked)
    const statesOf = (norm: number) => reflecting(norm).flatMap((agreement) => statesParty(view, agreement))
    return linkingBy(view, normsByName(view), (norm) => [...new Set(statesOf(norm))].filter(isMeant))
  },
  AGREEMENTS_BY_NORM: (view, asked) => linkingBy(view, normsByName(view), reflectingIn(view, asked)),
  AGREEMENTS_BY_PARTY: (view, asked) => {
    const matches = agreementFilter(view, asked.filter)
    return linkingBy(view, view.graph.byName, (party) => outNeighbors(view, 'PARTY_TO', party).filter(matches))
  },
  NORMS_BY_AGREEMENT: (view, asked) =>
    linkingBy(view, newestFirst(view, asked), (agreement) => outNeighbors(view, 'REFLECTS', agreement)),
  ORGANIZATIONS_BY_MEMBER: (view, asked) => {
    const isMeant = organizationFilter(view, asked.organizations)
    return linkingBy(view, view.graph.byName, (member) => outNeighbors(view, 'MEMBER_OF', member).filter(isMeant))
  },
}

function takesPartIn(view: View, { filter, states, organizations }: Asked): NodeTest {
  const { types } = view.graph
  const tests: Partial<Record<string, NodeTest>> = {
    AGREEMENT: agreementFilter(view, filter),
    STATE: stateFilter(view, states),
    ORGANIZATION: organizationFilter(view, organizations),
  }
  return (node) => tests[at(types, node)]?.(node) ?? true
}

function newestFirst(view: View, { filter }: Asked): readonly number[] {
  const keyed = matchingAgreements(view, filter).map((node) => ({
    node,
    key: byDate(entityAt(view.graph, 'AGREEMENT', node)),
  }))
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ node }) => node)
}

function reflectingIn(view: View, { filter }: Asked): (norm: number) => readonly number[] {
  const matches = agreementFilter(view, filter)
  return (norm) => inNeighbors(view, 'REFLECTS', norm).filter(matches)
}

const normsByName = ({ graph }: View) => graph.byName.filter(isA(graph, 'NORM'))

function organizationsByName(view: View, { organizations }: Asked): Uint32Array {
  const isOrganization = isA(view.graph, 'ORGANIZATION')
  const isMeant = organizationFilter(view, organizations)
  return view.graph.byName.filter((node) => isOrganization(node) && isMeant(node))
}
