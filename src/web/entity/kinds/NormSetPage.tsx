import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityFrame } from '../EntityFrame.js'

const NORM_SET = graphql(`
  query NormSetPage($id: ID!, $asOf: PartialDate) {
    normSet(id: $id) {
      ...EntityHead
    }
  }
`)

export function NormSetPage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(NORM_SET, { id, asOf })
  return (
    <EntityFrame
      type="NORM_SET"
      id={id}
      query={String(NORM_SET)}
      entity={answer.data?.normSet}
      answer={answer}
      partsOf={() => ({ facts: [], unknown: [], sections: [] })}
    />
  )
}
