import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../as-of.js'
import { EntityFrame } from '../EntityFrame.js'

const STATE = graphql(`
  query StatePage($id: ID!, $asOf: PartialDate) {
    state(id: $id) {
      ...EntityHead
    }
  }
`)

export function StatePage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(STATE, { id, asOf })
  return (
    <EntityFrame
      type="STATE"
      id={id}
      query={String(STATE)}
      entity={answer.data?.state}
      answer={answer}
      partsOf={() => ({ facts: [], unknown: [], sections: [] })}
    />
  )
}
