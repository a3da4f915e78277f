import { graphql } from '../generated/gql.js'

/** What the page of any entity needs of it; whoever asks has `$asOf`. */
export const ENTITY_HEAD = graphql(`
  fragment EntityHead on Entity {
    ...EntityBrief
    aliases
    description
    sources {
      id
      title
      access
      coversUntil
    }
    tieCounts(asOf: $asOf) {
      relation
      count
    }
    memberOfOut: ties(relations: [MEMBER_OF], direction: OUT, asOf: $asOf, first: 1) {
      totalCount
    }
    referencesOut: ties(relations: [REFERENCES], direction: OUT, asOf: $asOf, first: 1) {
      totalCount
    }
    succeedsOut: ties(relations: [SUCCEEDS], direction: OUT, asOf: $asOf, first: 1) {
      totalCount
    }
  }
`)
