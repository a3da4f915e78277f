import { graphql } from '../../generated/gql.js'

/** What is known of an entity at a glance. */
export const NODE_FACTS = graphql(`
  query NetworkNodeFacts($id: ID!, $asOf: PartialDate, $counting: Counting) {
    node(id: $id) {
      ... on Entity {
        ...EntityBrief
        description
        tieCounts(asOf: $asOf, counting: $counting) {
          relation
          count
        }
        ... on State {
          officialName
          region
          subregion
        }
        ... on Agreement {
          date
          form
          legalForce
          scope
        }
        ... on Organization {
          kind
        }
      }
    }
  }
`)

/** Ties of one kind, each with what it rests on. */
export const NODE_TIES = graphql(`
  query NetworkNodeTies($id: ID!, $relations: [Relation!], $asOf: PartialDate, $counting: Counting, $first: Int!) {
    node(id: $id) {
      ... on Entity {
        ties(relations: $relations, asOf: $asOf, counting: $counting, first: $first) {
          totalCount
          nodes {
            ...NetworkTie
          }
        }
      }
    }
  }
`)

export const NETWORK_TIE = graphql(`
  fragment NetworkTie on Tie {
    id
    relation
    contested
    from {
      ...EntityBrief
    }
    to {
      ...EntityBrief
    }
    claims {
      ...ClaimParts
    }
  }
`)
