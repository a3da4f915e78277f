import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityFrame } from '../EntityFrame.js'

const NORM = graphql(`
  query NormPage($id: ID!, $asOf: PartialDate) {
    norm(id: $id) {
      ...EntityHead
    }
  }
`)

export function NormPage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(NORM, { id, asOf })
  return (
    <EntityFrame
      type="NORM"
      id={id}
      query={String(NORM)}
      entity={answer.data?.norm}
      answer={answer}
      partsOf={() => ({ facts: [], unknown: [], sections: [] })}
    />
  )
}
