import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { graphql } from '../../generated/gql.js'
import type { MembershipRowFragment } from '../../generated/graphql.js'
import { DataTable, type TableColumn } from '../../parts/DataTable.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { EvidenceButton } from '../../parts/EvidenceButton.js'
import { codeInWords } from '../../words/codes.js'
import { useAsOf } from '../../parts/as-of.js'
import { apartFromMemberships, beyond } from './apart-words.js'
import { ApartTable } from './ApartTable.js'
import { Spells } from './Spells.js'

export const MEMBERSHIP_ROW = graphql(`
  fragment MembershipRow on MembershipEdge {
    status
    tie {
      ...TieMarks
      spells {
        value
        since
        until
      }
    }
    node {
      ...EntityBrief
      kind
    }
  }
`)

const MEMBERSHIPS = graphql(`
  query Memberships($id: ID!, $asOf: PartialDate) {
    node(id: $id) {
      id
      ... on State {
        memberOf(asOf: $asOf, first: 10000) {
          edges {
            ...MembershipRow
          }
        }
        apart: memberOf(asOf: $asOf, counting: { membershipStatuses: [OBSERVER, OTHER] }, first: 10000) {
          edges {
            ...MembershipRow
          }
        }
      }
      ... on Organization {
        memberOf(asOf: $asOf, first: 10000) {
          edges {
            ...MembershipRow
          }
        }
        apart: memberOf(asOf: $asOf, counting: { membershipStatuses: [OBSERVER, OTHER] }, first: 10000) {
          edges {
            ...MembershipRow
          }
        }
      }
    }
  }
`)

const COLUMNS: readonly TableColumn<MembershipRowFragment>[] = [
  { name: 'Organization', value: ({ node }) => node.name, show: ({ node }) => <EntityLink entity={node} /> },
  { name: 'Kind', value: ({ node }) => codeInWords(node.kind) },
  {
    name: 'Membership',
    value: ({ tie }) => tie.spells[0]?.since ?? null,
    show: ({ tie }) => <Spells spells={tie.spells} />,
  },
  { name: 'Evidence', value: ({ tie }) => tie.claims.length, show: ({ tie }) => <EvidenceButton tie={tie} /> },
]

/** The organizations that a state or an organization is a member of, with all its times in each, and below them those in
 * which it takes part without being one. */
export function Memberships({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(MEMBERSHIPS, { id, asOf })
  return (
    <Answered what="the memberships" answer={answer}>
      {({ node }) =>
        node !== null && 'memberOf' in node ? <Tables rows={node.memberOf.edges} all={node.apart.edges} /> : null
      }
    </Answered>
  )
}

interface Props {
  readonly rows: readonly MembershipRowFragment[]
  readonly all: readonly MembershipRowFragment[]
}

function Tables({ rows, all }: Props) {
  const apart = beyond(all, rows)
  return (
    <>
      {rows.length > 0 && (
        <DataTable
          caption="Organizations that it is a member of"
          rows={rows}
          columns={COLUMNS}
          rowKey={({ node }) => node.id}
          fold={12}
        />
      )}
      <ApartTable
        says={apartFromMemberships(apart)}
        caption="Organizations in which it takes part without being a member"
        rows={apart}
        columns={COLUMNS}
      />
    </>
  )
}
