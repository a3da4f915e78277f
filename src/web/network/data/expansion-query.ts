import { graphql } from '../../generated/gql.js'

/** All that an entity is tied to. */
export const EXPANSION = graphql(`
  query NetworkExpansion($id: ID!, $asOf: PartialDate, $counting: Counting) {
    node(id: $id) {
      ... on Entity {
        ...NetworkEntity
        ties(asOf: $asOf, counting: $counting, first: 10000) {
          edges {
            other {
              ...NetworkEntity
            }
            node {
              relation
            }
          }
        }
      }
    }
  }
`)

/** Which of some entities a network's filters let in. */
export const MATCHING = graphql(`
  query NetworkMatching(
    $filter: AgreementFilter
    $states: StateFilter
    $organizations: OrganizationFilter
    $asOf: PartialDate
    $counting: Counting
    $ofAgreements: Boolean!
    $ofStates: Boolean!
    $ofOrganizations: Boolean!
  ) {
    agreements(filter: $filter, asOf: $asOf, counting: $counting, first: 10000) @include(if: $ofAgreements) {
      nodes {
        id
      }
    }
    states(filter: $states, asOf: $asOf, counting: $counting, first: 10000) @include(if: $ofStates) {
      nodes {
        id
      }
    }
    organizations(filter: $organizations, asOf: $asOf, counting: $counting, first: 10000)
      @include(if: $ofOrganizations) {
      nodes {
        id
      }
    }
  }
`)

/** The ties of some entities among themselves. */
export const TIES_AMONG = graphql(`
  query NetworkTiesAmong($of: [ID!]!, $asOf: PartialDate, $counting: Counting, $maxNodes: Int!) {
    neighbourhood(of: $of, depth: 0, asOf: $asOf, counting: $counting, maxNodes: $maxNodes, maxTies: 50000) {
      truncated
      ties {
        from {
          id
        }
        to {
          id
        }
      }
    }
  }
`)

/** Everything within some ties of an entity. */
export const SURROUNDINGS = graphql(`
  query NetworkSurroundings($of: [ID!]!, $depth: Int!, $asOf: PartialDate, $counting: Counting, $maxNodes: Int!) {
    neighbourhood(of: $of, depth: $depth, asOf: $asOf, counting: $counting, maxNodes: $maxNodes, maxTies: 1) {
      truncated
      entities {
        ...NetworkEntity
      }
    }
  }
`)
