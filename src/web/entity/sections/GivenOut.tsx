import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { AgreementTieTable } from './AgreementTieTable.js'

const GIVEN_OUT = graphql(`
  query GivenOut($id: ID!, $asOf: PartialDate) {
    organization(id: $id) {
      issued(asOf: $asOf, first: 10000) {
        edges {
          ...AgreementTieRow
        }
      }
      maintains(asOf: $asOf, first: 10000) {
        edges {
          ...AgreementTieRow
        }
      }
    }
  }
`)

interface Props {
  readonly id: string
  readonly how: 'issued' | 'maintains'
}

/** The agreements that were given out in the name of an organization, or that it looks after. */
export function GivenOut({ id, how }: Props) {
  const { asOf } = useAsOf()
  const answer = useAnswer(GIVEN_OUT, { id, asOf })
  return (
    <Answered what="the agreements" answer={answer}>
      {({ organization }) => (
        <AgreementTieTable
          rows={organization?.[how].edges ?? []}
          param={`${how}Form`}
          caption={how === 'issued' ? 'Agreements given out in its name' : 'Agreements that it looks after'}
        />
      )}
    </Answered>
  )
}
