import type { ActivityKind, AgreementForm, OrganizationKind } from '../../generated/enums.js'
import type { Counted, FoundAgreement, FoundEntity, FoundNorm, FoundSource, FoundState } from './found.js'
import type { Words } from './template.js'

/** An entity by its name, and by its description or, where there is none, by its first facts. */
export const entityWords = (found: FoundEntity): Words => ({
  title: titleOf(found),
  description: found.description ?? `${factsOf(found)}.`,
})

/** A norm of a set is known by its number there. */
const titleOf = (found: FoundEntity): string =>
  found.type === 'NORM' && found.label != null ? `${found.label}. ${found.name}` : found.name

export const sourceWords = ({ title, publisher, date, access, claimCount }: FoundSource): Words => {
  const given = [publisher, date].filter((part) => part != null)
  const from = given.length === 0 ? '' : `, given out by ${given.join(', ')}`
  const trust = access === 'READ' ? 'It was read' : 'It is cited from general knowledge, still to be checked'
  return { title, description: `Source of ${many(claimCount, 'claim')} in Normgraph${from}. ${trust}.` }
}

function factsOf(found: FoundEntity): string {
  switch (found.type) {
    case 'AGREEMENT':
      return agreementFacts(found)
    case 'STATE':
      return stateFacts(found)
    case 'ORGANIZATION':
      return `${ORGANIZATIONS[found.organizationKind] ?? inWords(found.organizationKind)}${partyTo(found.partyTo)}`
    case 'NORM':
      return normFacts(found)
    case 'ACTIVITY':
      return dated(inWords(found.activityKind), found.date)
    case 'INSTRUMENT':
      return `${dated('Text', found.date)} that agreements in Normgraph refer to`
    case 'NORM_SET':
      return 'Set of norms in Normgraph'
    case 'STAKEHOLDER_GROUP':
    case 'TYPOLOGY':
    case 'INDICATOR':
      return `${inWords(found.type)} in Normgraph`
  }
}

function agreementFacts({ form, date, parties: { totalCount } }: FoundAgreement): string {
  const parties =
    totalCount === null || totalCount === 0 ? '' : ` with ${many(totalCount, 'party', 'parties')} in Normgraph`
  return `${dated(FORMS[form] ?? inWords(form), date)}${parties}`
}

/** As the sources list them: no position is taken on what is a state. */
function stateFacts({ standing, region, subregion, existedUntil, agreements }: FoundState): string {
  const place = subregion ?? region
  const end = existedUntil == null ? '' : ` until ${existedUntil.slice(0, 4)}`
  return `${standing === 'UN_MEMBER' ? 'State' : 'State or area'}${place == null ? '' : ` in ${place}`}${end}${partyTo(agreements)}`
}

const normFacts = ({ label, set }: FoundNorm): string =>
  `Norm${label == null ? '' : ` ${label}`}${set === null ? ' in Normgraph' : ` of the set “${set.name}”`}`

const partyTo = ({ totalCount }: Counted): string =>
  totalCount === null ? '' : `, party to ${many(totalCount, 'agreement')} in Normgraph`

const dated = (what: string, date: string | null | undefined): string => (date == null ? what : `${what} of ${date}`)

const many = (count: number, one: string, more = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`

/** A code of the API in words, where no better ones are below. */
function inWords(
  code: OrganizationKind | AgreementForm | ActivityKind | 'STAKEHOLDER_GROUP' | 'TYPOLOGY' | 'INDICATOR',
): string {
  const words = code.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const FORMS: { readonly [form in AgreementForm]?: string } = { COMMUNIQUE: 'Communiqué', OTHER: 'Agreement' }

const ORGANIZATIONS: { readonly [kind in OrganizationKind]?: string } = {
  INTERGOVERNMENTAL: 'Intergovernmental organization',
  REGIONAL_INTEGRATION: 'Organization of regional integration',
  UN_PROCESS: 'UN process',
  CIVIL_SOCIETY: 'Organization of civil society',
  ACADEMIC: 'Academic institution',
  TECHNICAL: 'Technical organization',
  MULTISTAKEHOLDER: 'Multistakeholder organization',
  OTHER: 'Organization',
}
