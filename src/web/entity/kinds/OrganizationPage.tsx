import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityFrame } from '../EntityFrame.js'

const ORGANIZATION = graphql(`
  query OrganizationPage($id: ID!, $asOf: PartialDate) {
    organization(id: $id) {
      ...EntityHead
    }
  }
`)

export function OrganizationPage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(ORGANIZATION, { id, asOf })
  return (
    <EntityFrame
      type="ORGANIZATION"
      id={id}
      query={String(ORGANIZATION)}
      entity={answer.data?.organization}
      answer={answer}
      partsOf={() => ({ facts: [], unknown: [], sections: [] })}
    />
  )
}
