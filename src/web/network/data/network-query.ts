import { graphql } from '../../generated/gql.js'

export const NETWORK_ENTITY = graphql(`
  fragment NetworkEntity on Entity {
    ...EntityBrief
    ... on State {
      region
    }
    ... on Organization {
      aliases
    }
  }
`)

/** A network as it is drawn, listed and told of; betweenness takes longest and is asked for where it is shown. */
export const NETWORK = graphql(`
  query NetworkView(
    $projection: Projection!
    $filter: AgreementFilter
    $states: StateFilter
    $organizations: OrganizationFilter
    $asOf: PartialDate
    $counting: Counting
    $minWeight: Int!
    $maxNodes: Int!
    $maxLinks: Int!
    $withBetweenness: Boolean = false
  ) {
    network(
      projection: $projection
      filter: $filter
      states: $states
      organizations: $organizations
      asOf: $asOf
      counting: $counting
      minWeight: $minWeight
      maxNodes: $maxNodes
      maxLinks: $maxLinks
    ) {
      nodes {
        entity {
          ...NetworkEntity
        }
        degree
        weightedDegree
        pageRank
        community
        position {
          x
          y
        }
        betweenness @include(if: $withBetweenness)
      }
      links {
        source
        target
        weight
        evidenceCount
      }
      nodeCount
      linkCount
      omittedNodes
      omittedLinks
      modularity
    }
  }
`)
