import { graphql } from '../../generated/gql.js'

/** What a list of agreements shows of each. */
export const AGREEMENT_BRIEF = graphql(`
  fragment AgreementBrief on Agreement {
    ...EntityBrief
    date
    form
    legalForce
  }
`)
