import { graphql } from '../generated/gql.js'

export const ANSWERED_AGREEMENTS = graphql(`
  fragment MapAnswers on NormAgreementConnection {
    totalCount
    edges {
      node {
        ...EntityBrief
        date
      }
      answer
      tie {
        ...TieMarks
      }
    }
  }
`)

/** Behind the value of one state. */
export const MAP_EVIDENCE = graphql(`
  query MapEvidence(
    $id: ID!
    $filter: AgreementFilter
    $asOf: PartialDate
    $counting: Counting
    $set: ID
    $centre: ID! = ""
    $first: Int!
    $ofAgreements: Boolean! = false
    $ofNorms: Boolean! = false
    $ofPartners: Boolean! = false
    $ofIndicator: Boolean! = false
    $norm: ID! = ""
    $ofNorm: Boolean! = false
    $parties: AgreementFilter
  ) {
    state(id: $id) {
      ...EntityBrief
      region
      subregion
      agreements(filter: $filter, asOf: $asOf, counting: $counting, first: $first) @include(if: $ofAgreements) {
        totalCount
        edges {
          node {
            ...EntityBrief
            date
          }
          status
          tie {
            ...TieMarks
          }
        }
      }
      norms(set: $set, filter: $filter, asOf: $asOf, counting: $counting) @include(if: $ofNorms) {
        norm {
          ...EntityBrief
        }
        agreements(first: $first) {
          totalCount
          edges {
            node {
              ...EntityBrief
              date
            }
            tie {
              ...TieMarks
            }
          }
        }
      }
      indicators(asOf: $asOf, counting: $counting) @include(if: $ofIndicator) {
        indicator {
          id
        }
        evidence {
          ...EvidenceRow
        }
      }
    }
    norm(id: $norm) @include(if: $ofNorm) {
      reflecting: agreements(filter: $parties, asOf: $asOf, counting: $counting, first: $first) {
        ...MapAnswers
      }
      others: agreements(
        filter: $parties
        answers: [NOT_FOUND, UNANSWERED]
        asOf: $asOf
        counting: $counting
        first: $first
      ) {
        ...MapAnswers
      }
    }
    shared: statesSharingAgreements(
      states: { ids: [$centre] }
      withStates: { ids: [$id] }
      filter: $filter
      asOf: $asOf
      counting: $counting
      first: 1
    ) @include(if: $ofPartners) {
      nodes {
        sharedCount
        agreements(first: $first) {
          totalCount
          edges {
            node {
              ...EntityBrief
              date
            }
            ties {
              ...TieMarks
              from {
                name
              }
            }
          }
        }
      }
    }
  }
`)
