import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityFrame } from '../EntityFrame.js'

const INDICATOR = graphql(`
  query IndicatorPage($id: ID!, $asOf: PartialDate) {
    indicator(id: $id) {
      ...EntityHead
    }
  }
`)

export function IndicatorPage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(INDICATOR, { id, asOf })
  return (
    <EntityFrame
      type="INDICATOR"
      id={id}
      query={String(INDICATOR)}
      entity={answer.data?.indicator}
      answer={answer}
      partsOf={() => ({ facts: [], unknown: [], sections: [] })}
    />
  )
}
