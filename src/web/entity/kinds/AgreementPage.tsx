import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import type { AgreementPageQuery } from '../../generated/graphql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityFrame } from '../EntityFrame.js'
import type { EntityParts } from '../EntityView.js'
import { entityFiles } from '../files.js'
import { agreementUnknowns } from '../unknowns.js'
import { agreementFacts } from './agreement-facts.js'
import { agreementSections } from './agreement-sections.js'

const AGREEMENT = graphql(`
  query AgreementPage($id: ID!, $asOf: PartialDate) {
    agreement(id: $id) {
      ...EntityHead
      ...AgreementFacts
      ...AgreementSections
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
      partsOf={(agreement) => partsOf(agreement, asOf)}
    />
  )
}

type Agreement = NonNullable<AgreementPageQuery['agreement']>

const partsOf = (agreement: Agreement, asOf: string | null): EntityParts => ({
  facts: agreementFacts(agreement),
  unknown: agreementUnknowns(agreement),
  sections: agreementSections(agreement),
  files: entityFiles({ agreement: agreement.id, asOf }, [
    { name: 'Parties', file: 'parties' },
    { name: 'Similar agreements', file: 'similar-agreements' },
  ]),
})
