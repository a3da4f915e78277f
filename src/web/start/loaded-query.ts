import { graphql } from '../generated/gql.js'

export const LOADED = graphql(`
  query Loaded {
    dataset {
      version
      loadedAt
      claimCount
      entityCounts {
        type
        count
      }
      tieCounts {
        count
      }
      sources {
        access
        claimCount
      }
      openQuestions {
        id
      }
    }
  }
`)
