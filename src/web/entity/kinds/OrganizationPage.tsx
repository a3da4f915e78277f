import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import type { OrganizationPageQuery } from '../../generated/graphql.js'
import { useAsOf } from '../../parts/as-of.js'
import { codeInWords } from '../../words/codes.js'
import { EntityFrame } from '../EntityFrame.js'
import type { EntityParts } from '../EntityView.js'
import { entityLinks, webAddress } from '../fact-values.js'
import { entityFiles } from '../files.js'
import { Activities } from '../sections/Activities.js'
import { GivenOut } from '../sections/GivenOut.js'
import { Members } from '../sections/Members.js'
import { Memberships } from '../sections/Memberships.js'
import { OrganizationAgreements } from '../sections/OrganizationAgreements.js'
import { noneButApart, sectionWhen } from '../sections/when.js'
import { organizationUnknowns } from '../unknowns.js'

const ORGANIZATION = graphql(`
  query OrganizationPage($id: ID!, $asOf: PartialDate) {
    organization(id: $id) {
      ...EntityHead
      kind
      url
      home {
        ...EntityBrief
      }
      group {
        ...EntityBrief
      }
      members(asOf: $asOf, first: 1) {
        totalCount
      }
      observers: members(asOf: $asOf, counting: { membershipStatuses: [OBSERVER, OTHER] }, first: 1) {
        totalCount
      }
      memberOf(asOf: $asOf, first: 1) {
        totalCount
      }
      observes: memberOf(asOf: $asOf, counting: { membershipStatuses: [OBSERVER, OTHER] }, first: 1) {
        totalCount
      }
      partyTo(asOf: $asOf, first: 1) {
        totalCount
      }
      negotiated: partyTo(asOf: $asOf, counting: { partyStatuses: [NEGOTIATED, WITHDRAWN] }, first: 1) {
        totalCount
      }
      issued(asOf: $asOf, first: 1) {
        totalCount
      }
      maintains(asOf: $asOf, first: 1) {
        totalCount
      }
      activities: ties(relations: [CARRIED_OUT], direction: OUT, first: 1) {
        totalCount
      }
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
      partsOf={(organization) => partsOf(organization, asOf)}
    />
  )
}

type Organization = NonNullable<OrganizationPageQuery['organization']>

const partsOf = (organization: Organization, asOf: string | null): EntityParts => ({
  facts: [
    { name: 'Kind', value: codeInWords(organization.kind) },
    { name: 'Home country', value: organization.home === null ? null : entityLinks([organization.home]) },
    { name: 'Group', value: organization.group === null ? null : entityLinks([organization.group]) },
    { name: 'Address', value: webAddress(organization.url) },
  ],
  unknown: organizationUnknowns(organization),
  sections: sectionsOf(organization),
  files:
    organization.members.totalCount === 0
      ? []
      : entityFiles({ organization: organization.id, asOf }, [{ name: 'Members', file: 'members' }]),
})

/** Where none counts, what does not is still shown. */
function sectionsOf(organization: Organization) {
  const { id, members, memberOf, partyTo, issued, maintains, activities, observers, observes, negotiated } =
    organization
  const part = (list: List, section: EntityParts['sections'][number], apart?: List) =>
    sectionWhen((list.totalCount ?? 0) > 0 || (apart?.totalCount ?? 0) > 0, {
      ...section,
      count: list.totalCount,
      ...noneButApart(apart?.totalCount ?? null),
    })
  return [
    ...part(members, { id: 'members', name: 'Members', body: <Members id={id} /> }, observers),
    ...part(partyTo, { id: 'agreements', name: 'Party to', body: <OrganizationAgreements id={id} /> }, negotiated),
    ...part(issued, { id: 'issued', name: 'Issued', body: <GivenOut id={id} how="issued" /> }),
    ...part(maintains, { id: 'maintains', name: 'Maintains', body: <GivenOut id={id} how="maintains" /> }),
    ...part(memberOf, { id: 'memberships', name: 'Member of', body: <Memberships id={id} /> }, observes),
    ...part(activities, { id: 'activities', isOfToday: true, name: 'Activities', body: <Activities by={id} /> }),
  ]
}

interface List {
  readonly totalCount: number | null
}
