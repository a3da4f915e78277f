import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityFrame } from '../EntityFrame.js'

const ACTIVITY = graphql(`
  query ActivityPage($id: ID!, $asOf: PartialDate) {
    activity(id: $id) {
      ...EntityHead
    }
  }
`)

export function ActivityPage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(ACTIVITY, { id, asOf })
  return (
    <EntityFrame
      type="ACTIVITY"
      id={id}
      query={String(ACTIVITY)}
      entity={answer.data?.activity}
      answer={answer}
      partsOf={() => ({ facts: [], unknown: [], sections: [] })}
    />
  )
}
