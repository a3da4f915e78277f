import { graphql } from '../generated/gql.js'

export const BY_YEAR = graphql(`
  query TimelineByYear($filter: AgreementFilter, $asOf: PartialDate, $counting: Counting, $by: FacetBy!) {
    agreements(filter: $filter, asOf: $asOf, counting: $counting, first: 1) {
      totalCount
      facets(by: [YEAR], first: 500) {
        values {
          value
          count
        }
      }
    }
    crossTab(rows: YEAR, columns: $by, filter: $filter, asOf: $asOf, counting: $counting) {
      rows {
        value
      }
      columns {
        value
        count
      }
      cells
    }
  }
`)

export const OF_YEAR = graphql(`
  query TimelineOfYear($filter: AgreementFilter, $asOf: PartialDate, $counting: Counting) {
    agreements(filter: $filter, asOf: $asOf, counting: $counting, orderBy: DATE, first: 200) {
      totalCount
      nodes {
        ...EntityBrief
        date
        form
      }
    }
  }
`)

export const NORM_STEPS = graphql(`
  query TimelineOfNorm($norm: ID!, $filter: AgreementFilter, $asOf: PartialDate, $counting: Counting) {
    norm(id: $norm) {
      ...EntityBrief
      reflecting: agreements(filter: $filter, asOf: $asOf, counting: $counting, first: 1) {
        totalCount
      }
      assessed: agreements(
        answers: [EXPLICIT, INDIRECT, QUOTED, NOT_FOUND, UNANSWERED]
        filter: $filter
        asOf: $asOf
        counting: $counting
        first: 1
      ) {
        totalCount
        nodes {
          date
        }
      }
    }
    normTimeline(norm: $norm, filter: $filter, asOf: $asOf, counting: $counting) {
      year
      cumulativeAgreements
      cumulativeStates
      agreements {
        ...EntityBrief
        date
        parties(types: [STATE], asOf: $asOf, counting: $counting, first: 1000) {
          edges {
            commitment
            node {
              id
            }
          }
        }
      }
      newStates {
        ...EntityBrief
      }
    }
  }
`)

export const CHANGES = graphql(`
  query TimelineChanges(
    $during: DateRange!
    $of: [ID!]
    $relations: [Relation!]
    $counting: Counting
    $first: Int! = 10000
    $withEvents: Boolean! = true
  ) {
    events(during: $during, counting: $counting, first: $first) @include(if: $withEvents) {
      totalCount
      nodes {
        from
        kind
        occasion
        place
        agreement {
          ...EntityBrief
        }
      }
    }
    changes(during: $during, of: $of, relations: $relations, counting: $counting, first: $first) {
      totalCount
      counts {
        relation
        began
        ended
        changed
      }
      nodes {
        on
        before {
          value
        }
        after {
          value
        }
        tie {
          ...TieMarks
          relation
          from {
            ...EntityBrief
          }
          to {
            ...EntityBrief
          }
        }
      }
    }
  }
`)
