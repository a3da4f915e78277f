import { graphql } from '../generated/gql.js'

/** A page of hits, and beside it how many there are of each kind whatever kinds are asked for. */
export const SEARCH = graphql(`
  query Search($text: String!, $types: [EntityType!], $first: Int!, $after: String) {
    search(text: $text, types: $types, first: $first, after: $after) {
      totalCount
      partial
      nodes: edges {
        foundAs
        missingWords
        node {
          ...SearchHit
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    all: search(text: $text, first: 1) {
      totalCount
      typeCounts {
        type
        count
      }
    }
  }
`)
