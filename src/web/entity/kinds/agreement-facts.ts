import { graphql } from '../../generated/gql.js'
import type { AgreementFactsFragment } from '../../generated/graphql.js'
import { codeInWords } from '../../words/codes.js'
import { dateInWords } from '../../words/dates.js'
import type { FactShown } from '../FactList.js'
import { entityLinks, webAddress } from '../fact-values.js'

export const AGREEMENT_FACTS = graphql(`
  fragment AgreementFacts on Agreement {
    date
    form
    legalForce
    scope
    setting
    inForce(asOf: $asOf)
    url
    polityDistance
    typologies {
      ...EntityBrief
    }
    initiators {
      ...EntityBrief
    }
    issuers {
      ...EntityBrief
    }
    maintainers {
      ...EntityBrief
    }
    auspices {
      ...EntityBrief
    }
    stakeholderGroups {
      ...EntityBrief
    }
  }
`)

/** What is known of an agreement in a word or two. */
export const agreementFacts = (agreement: AgreementFactsFragment): readonly FactShown[] => [
  { name: 'Date', value: agreement.date === null ? null : dateInWords(agreement.date) },
  { name: 'Form', value: codeInWords(agreement.form) },
  { name: 'Legal force', value: agreement.legalForce === null ? null : codeInWords(agreement.legalForce) },
  { name: 'In force', value: agreement.inForce === null ? null : agreement.inForce ? 'Yes' : 'No' },
  { name: 'Scope', value: codeInWords(agreement.scope) },
  { name: 'Setting', value: agreement.setting === null ? null : codeInWords(agreement.setting) },
  { name: 'Begun by', value: entityLinks(agreement.initiators) },
  { name: 'Issued by', value: entityLinks(agreement.issuers) },
  { name: 'Maintained by', value: entityLinks(agreement.maintainers) },
  { name: 'Made under the auspices of', value: entityLinks(agreement.auspices) },
  { name: 'Involves', value: entityLinks(agreement.stakeholderGroups) },
  { name: 'Classified as', value: entityLinks(agreement.typologies) },
  { name: 'Polity distance', value: agreement.polityDistance },
  { name: 'Text', value: webAddress(agreement.url) },
]
