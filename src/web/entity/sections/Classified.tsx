import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { AgreementTieTable } from './AgreementTieTable.js'

const CLASSIFIED = graphql(`
  query Classified($id: ID!, $asOf: PartialDate) {
    node(id: $id) {
      id
      ... on Typology {
        agreements(asOf: $asOf, first: 10000) {
          edges {
            ...AgreementTieRow
          }
        }
      }
      ... on StakeholderGroup {
        agreements(asOf: $asOf, first: 10000) {
          edges {
            ...AgreementTieRow
          }
        }
      }
    }
  }
`)

/** The agreements under a typology, or that involve a stakeholder group. */
export function Classified({ id, caption }: { readonly id: string; readonly caption: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(CLASSIFIED, { id, asOf })
  return (
    <Answered what="the agreements" answer={answer}>
      {({ node }) => (
        <AgreementTieTable
          rows={node !== null && 'agreements' in node ? node.agreements.edges : []}
          caption={caption}
        />
      )}
    </Answered>
  )
}
