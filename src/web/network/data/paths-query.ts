import { graphql } from '../../generated/gql.js'

/** The shortest ways between two entities, over all that ties them. */
export const PATHS = graphql(`
  query NetworkPaths(
    $from: ID!
    $to: ID!
    $relations: [Relation!]
    $avoiding: [ID!]
    $asOf: PartialDate
    $counting: Counting
    $first: Int!
  ) {
    shortestPaths(
      from: $from
      to: $to
      relations: $relations
      avoiding: $avoiding
      asOf: $asOf
      counting: $counting
      first: $first
    ) {
      total
      outcome
      paths {
        length
        entities {
          ...NetworkEntity
        }
        steps {
          ties {
            ...TieMarks
            relation
            from {
              id
            }
          }
        }
      }
    }
  }
`)
