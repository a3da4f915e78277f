import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityFrame } from '../EntityFrame.js'

const AGREEMENT = graphql(`
  query AgreementPage($id: ID!, $asOf: PartialDate) {
    agreement(id: $id) {
      ...EntityHead
    }
  }
`)

export function AgreementPage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(AGREEMENT, { id, asOf })
  return (
    <EntityFrame
      type="AGREEMENT"
      id={id}
      query={String(AGREEMENT)}
      entity={answer.data?.agreement}
      answer={answer}
      partsOf={() => ({ facts: [], unknown: [], sections: [] })}
    />
  )
}
