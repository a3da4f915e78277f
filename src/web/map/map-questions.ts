import { graphql } from '../generated/gql.js'
import type { MapStatesQuery } from '../generated/graphql.js'

/** What does not change with what is shown. */
export const MAP_STATES = graphql(`
  query MapStates {
    states(first: 1000) {
      nodes {
        ...EntityBrief
        region
        subregion
      }
    }
    indicators {
      id
      name
      description
    }
    agreements(first: 1) {
      facets(by: [YEAR], first: 500) {
        values {
          value
        }
      }
    }
    dataset {
      loadedAt
    }
  }
`)

export type MapState = MapStatesQuery['states']['nodes'][number]

/** What each state has of one measure; the others are left out. */
export const VALUES = graphql(`
  query MapValues(
    $filter: AgreementFilter
    $asOf: PartialDate
    $counting: Counting
    $set: ID
    $all: [ID!]! = []
    $centre: ID! = ""
    $indicator: ID! = ""
    $ofAgreements: Boolean! = false
    $ofNorms: Boolean! = false
    $ofNorm: Boolean! = false
    $ofPartners: Boolean! = false
    $ofIndicator: Boolean! = false
  ) {
    agreements: states(first: 1000) @include(if: $ofAgreements) {
      nodes {
        id
        agreements(filter: $filter, asOf: $asOf, counting: $counting, first: 1) {
          totalCount
        }
      }
    }
    norms: states(first: 1000) @include(if: $ofNorms) {
      nodes {
        id
        norms(set: $set, filter: $filter, asOf: $asOf, counting: $counting) {
          norm {
            id
          }
        }
      }
    }
    coverage: normCoverage(states: $all, set: $set, filter: $filter, asOf: $asOf, counting: $counting)
      @include(if: $ofNorm) {
      norm {
        id
      }
      reflectedFor {
        id
      }
      notFoundFor {
        id
      }
    }
    centre: state(id: $centre) @include(if: $ofPartners) {
      partners(filter: $filter, asOf: $asOf, counting: $counting, first: 1000) {
        edges {
          node {
            id
          }
          sharedCount
        }
      }
    }
    indicator(id: $indicator) @include(if: $ofIndicator) {
      states(asOf: $asOf, counting: $counting, first: 1000) {
        edges {
          node {
            id
          }
          evidence {
            kind
          }
        }
      }
    }
  }
`)
