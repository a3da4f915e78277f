import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityFrame } from '../EntityFrame.js'
import { Classified } from '../sections/Classified.js'
import { GroupOrganizations } from '../sections/GroupOrganizations.js'
import { sectionWhen } from '../sections/when.js'
import { endedSources } from '../unknowns.js'

const GROUP = graphql(`
  query StakeholderGroupPage($id: ID!, $groups: [ID!]!, $asOf: PartialDate) {
    stakeholderGroup(id: $id) {
      ...EntityHead
      agreements(asOf: $asOf, first: 1) {
        totalCount
      }
    }
    organizations(filter: { groups: $groups }, first: 1) {
      totalCount
    }
  }
`)

/** A kind of actor. */
export function StakeholderGroupPage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(GROUP, { id, groups: [id], asOf })
  const organizations = answer.data?.organizations.totalCount ?? 0
  return (
    <EntityFrame
      type="STAKEHOLDER_GROUP"
      id={id}
      query={String(GROUP)}
      entity={answer.data?.stakeholderGroup}
      answer={answer}
      partsOf={(group) => ({
        facts: [],
        unknown: endedSources(group),
        sections: [
          {
            id: 'agreements',
            name: 'Agreements',
            count: group.agreements.totalCount,
            lead: 'Those that involve it.',
            body: <Classified id={id} caption={`Agreements that involve ${group.name}`} />,
          },
          ...sectionWhen(organizations > 0, {
            id: 'organizations',
            isOfToday: true,
            name: 'Organizations',
            count: organizations,
            lead: 'Those that belong to it.',
            body: <GroupOrganizations id={id} />,
          }),
        ],
      })}
    />
  )
}
