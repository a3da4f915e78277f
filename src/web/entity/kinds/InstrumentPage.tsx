import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityFrame } from '../EntityFrame.js'

const INSTRUMENT = graphql(`
  query InstrumentPage($id: ID!, $asOf: PartialDate) {
    instrument(id: $id) {
      ...EntityHead
    }
  }
`)

export function InstrumentPage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(INSTRUMENT, { id, asOf })
  return (
    <EntityFrame
      type="INSTRUMENT"
      id={id}
      query={String(INSTRUMENT)}
      entity={answer.data?.instrument}
      answer={answer}
      partsOf={() => ({ facts: [], unknown: [], sections: [] })}
    />
  )
}
