import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { graphql } from '../../generated/gql.js'
import type { MemberRowFragment } from '../../generated/graphql.js'
import { useAsOf } from '../../parts/as-of.js'
import { DataTable, type TableColumn } from '../../parts/DataTable.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { EvidenceButton } from '../../parts/EvidenceButton.js'
import { codeInWords } from '../../words/codes.js'
import { shownInWords } from '../../words/counted.js'
import { ChoiceFilter, useRowChoice } from '../ChoiceFilter.js'
import { apartFromMembers, beyond } from './apart-words.js'
import { ApartTable } from './ApartTable.js'
import { NameFilter, useNameFilter } from '../NameFilter.js'
import styles from './Sections.module.css'
import { Spells } from './Spells.js'

export const MEMBER_ROW = graphql(`
  fragment MemberRow on MemberEdge {
    status
    node {
      ...EntityBrief
    }
    tie {
      ...TieMarks
      spells {
        value
        since
        until
      }
    }
  }
`)

const MEMBERS = graphql(`
  query Members($id: ID!, $asOf: PartialDate) {
    organization(id: $id) {
      name
      members(asOf: $asOf, first: 10000) {
        edges {
          ...MemberRow
        }
      }
      apart: members(asOf: $asOf, counting: { membershipStatuses: [OBSERVER, OTHER] }, first: 10000) {
        edges {
          ...MemberRow
        }
      }
    }
  }
`)

const WAY: readonly TableColumn<MemberRowFragment>[] = [
  {
    name: 'Membership',
    value: ({ tie }) => tie.spells[0]?.since ?? null,
    show: ({ tie }) => <Spells spells={tie.spells} />,
  },
  { name: 'Evidence', value: ({ tie }) => tie.claims.length, show: ({ tie }) => <EvidenceButton tie={tie} /> },
]

const named = (name: string): TableColumn<MemberRowFragment> => ({
  name,
  value: ({ node }) => node.name,
  show: ({ node }) => <EntityLink entity={node} />,
})

/** The members of an organization, with all their times in it, and below them who takes part without being one. */
export function Members({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(MEMBERS, { id, asOf })
  return (
    <Answered what="the members" answer={answer}>
      {({ organization }) =>
        organization === null ? null : (
          <>
            {organization.members.edges.length > 0 && (
              <Table rows={organization.members.edges} caption={`Members of ${organization.name}`} />
            )}
            <NotMembers
              rows={beyond(organization.apart.edges, organization.members.edges)}
              caption={`Observers and partners of ${organization.name}`}
            />
          </>
        )
      }
    </Answered>
  )
}

function Table({ rows, caption }: { readonly rows: readonly MemberRowFragment[]; readonly caption: string }) {
  const status = useRowChoice('membership', rows, (row) => row.status)
  const name = useNameFilter()
  const shown = rows.filter((row) => status.fits(row) && name.fits(row.node))
  return (
    <>
      <div className={`${styles['filters'] ?? ''} no-print`}>
        {status.counts.size > 1 && <ChoiceFilter label="Membership" choice={status} nameOf={codeInWords} />}
        <NameFilter {...name} />
        <p aria-live="polite">{shownInWords(shown.length, rows.length, 'member')}</p>
      </div>
      <DataTable
        caption={caption}
        rows={shown}
        columns={[named('Member'), ...WAY]}
        rowKey={({ node }) => node.id}
        fold={20}
      />
    </>
  )
}

const NotMembers = ({ rows, caption }: { readonly rows: readonly MemberRowFragment[]; readonly caption: string }) => (
  <ApartTable says={apartFromMembers(rows)} caption={caption} rows={rows} columns={[named('Who'), ...WAY]} />
)
