import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityFrame } from '../EntityFrame.js'

const TYPOLOGY = graphql(`
  query TypologyPage($id: ID!, $asOf: PartialDate) {
    typology(id: $id) {
      ...EntityHead
    }
  }
`)

export function TypologyPage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(TYPOLOGY, { id, asOf })
  return (
    <EntityFrame
      type="TYPOLOGY"
      id={id}
      query={String(TYPOLOGY)}
      entity={answer.data?.typology}
      answer={answer}
      partsOf={() => ({ facts: [], unknown: [], sections: [] })}
    />
  )
}
