import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityFrame } from '../EntityFrame.js'

const STAKEHOLDER_GROUP = graphql(`
  query StakeholderGroupPage($id: ID!, $asOf: PartialDate) {
    stakeholderGroup(id: $id) {
      ...EntityHead
    }
  }
`)

export function StakeholderGroupPage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(STAKEHOLDER_GROUP, { id, asOf })
  return (
    <EntityFrame
      type="STAKEHOLDER_GROUP"
      id={id}
      query={String(STAKEHOLDER_GROUP)}
      entity={answer.data?.stakeholderGroup}
      answer={answer}
      partsOf={() => ({ facts: [], unknown: [], sections: [] })}
    />
  )
}
