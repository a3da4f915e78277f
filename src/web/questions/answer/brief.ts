import { graphql } from '../../generated/gql.js'

/** A tie by its ends. */
export const TIE_ENDS = graphql(`
  fragment TieEnds on Tie {
    id
    relation
    from {
      ...EntityBrief
    }
    to {
      ...EntityBrief
    }
  }
`)

export const SOURCE_BRIEF = graphql(`
  fragment SourceBrief on Source {
    id
    title
    access
  }
`)
