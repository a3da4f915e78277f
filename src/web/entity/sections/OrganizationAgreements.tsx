import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { PartyToTable } from './PartyToTable.js'

const AGREEMENTS = graphql(`
  query OrganizationAgreements($id: ID!, $asOf: PartialDate) {
    organization(id: $id) {
      name
      partyTo(asOf: $asOf, first: 10000) {
        edges {
          ...PartyToRow
        }
      }
      apart: partyTo(asOf: $asOf, counting: { partyStatuses: [NEGOTIATED, WITHDRAWN] }, first: 10000) {
        edges {
          ...PartyToRow
        }
      }
    }
  }
`)

export function OrganizationAgreements({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(AGREEMENTS, { id, asOf })
  return (
    <Answered what="the agreements" answer={answer}>
      {({ organization }) => (
        <PartyToTable
          rows={organization?.partyTo.edges ?? []}
          apart={organization?.apart.edges ?? []}
          name={organization?.name ?? id}
        />
      )}
    </Answered>
  )
}
