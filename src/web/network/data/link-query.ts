import { graphql } from '../../generated/gql.js'
import type { Projection } from '../../generated/schema.js'
import type { Narrowing } from '../arguments.js'

/** What makes the links of a network that was narrowed to two nodes. */
export const LINK_EVIDENCE = graphql(`
  query NetworkLinkEvidence(
    $projection: Projection!
    $filter: AgreementFilter
    $states: StateFilter
    $organizations: OrganizationFilter
    $asOf: PartialDate
    $counting: Counting
    $weight: Int!
    $first: Int!
  ) {
    network(
      projection: $projection
      filter: $filter
      states: $states
      organizations: $organizations
      asOf: $asOf
      counting: $counting
      minWeight: $weight
      maxNodes: 200
      maxLinks: 500
    ) {
      links {
        source
        target
        evidenceCount
        evidence(first: $first) {
          entity {
            ...EntityBrief
            ... on Agreement {
              date
            }
          }
          ties {
            ...NetworkTie
          }
        }
      }
    }
  }
`)

/** The ties that join two entities directly. */
export const TIES_BETWEEN = graphql(`
  query NetworkTiesBetween($of: [ID!]!, $asOf: PartialDate, $counting: Counting) {
    neighbourhood(of: $of, depth: 0, asOf: $asOf, counting: $counting) {
      ties {
        ...NetworkTie
      }
    }
  }
`)

/** The same network with these two alone: what links them does not depend on the others. Norms have no filter of their own. */
export function narrowedTo(ends: readonly string[], projection: Projection, narrowing: Narrowing): Narrowing {
  const { filter, states, organizations } = narrowing
  switch (projection) {
    case 'STATES_BY_AGREEMENT':
    case 'STATES_BY_ORGANIZATION':
    case 'STATES_BY_NORM':
      return { ...narrowing, states: { ...states, ids: ends } }
    case 'AGREEMENTS_BY_NORM':
    case 'AGREEMENTS_BY_PARTY':
      return { ...narrowing, filter: { ...filter, ids: ends } }
    case 'NORMS_BY_AGREEMENT':
      return { ...narrowing, filter: { ...filter, norms: [...(filter?.norms ?? []), { all: ends }] } }
    case 'ORGANIZATIONS_BY_MEMBER':
      return { ...narrowing, organizations: { ...organizations, ids: ends } }
    case 'ENTITIES':
      return narrowing
  }
}
