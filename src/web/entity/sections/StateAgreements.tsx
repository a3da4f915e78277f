import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { PartyToTable } from './PartyToTable.js'

const AGREEMENTS = graphql(`
  query StateAgreements($id: ID!, $asOf: PartialDate) {
    state(id: $id) {
      name
      agreements(asOf: $asOf, first: 10000) {
        edges {
          ...PartyToRow
        }
      }
      apart: agreements(asOf: $asOf, counting: { partyStatuses: [NEGOTIATED, WITHDRAWN] }, first: 10000) {
        edges {
          ...PartyToRow
        }
      }
    }
  }
`)

export function StateAgreements({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(AGREEMENTS, { id, asOf })
  return (
    <Answered what="the agreements" answer={answer}>
      {({ state }) => (
        <PartyToTable rows={state?.agreements.edges ?? []} apart={state?.apart.edges ?? []} name={state?.name ?? id} />
      )}
    </Answered>
  )
}
