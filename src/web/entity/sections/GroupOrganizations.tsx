import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { graphql } from '../../generated/gql.js'
import type { GroupOrganizationsQuery } from '../../generated/graphql.js'
import { DataTable, type TableColumn } from '../../parts/DataTable.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { codeInWords } from '../../words/codes.js'
import { NameFilter, useNameFilter } from '../NameFilter.js'
import styles from './Sections.module.css'

const ORGANIZATIONS = graphql(`
  query GroupOrganizations($groups: [ID!]!) {
    organizations(filter: { groups: $groups }, first: 10000) {
      nodes {
        ...EntityBrief
        kind
        home {
          ...EntityBrief
        }
      }
    }
  }
`)

type Row = GroupOrganizationsQuery['organizations']['nodes'][number]

const COLUMNS: readonly TableColumn<Row>[] = [
  { name: 'Organization', value: ({ name }) => name, show: (organization) => <EntityLink entity={organization} /> },
  { name: 'Kind', value: ({ kind }) => codeInWords(kind) },
  {
    name: 'Home country',
    value: ({ home }) => home?.name ?? null,
    show: ({ home }) => home !== null && <EntityLink entity={home} />,
  },
]

/** The organizations of a stakeholder group. */
export function GroupOrganizations({ id }: { readonly id: string }) {
  const answer = useAnswer(ORGANIZATIONS, { groups: [id] })
  const name = useNameFilter()
  return (
    <>
      <div className={`${styles['filters'] ?? ''} no-print`}>
        <NameFilter {...name} />
      </div>
      <Answered what="the organizations" answer={answer}>
        {({ organizations }) => (
          <DataTable
            caption="Organizations of the group"
            rows={organizations.nodes.filter(name.fits)}
            columns={COLUMNS}
            rowKey={(row) => row.id}
            fold={20}
          />
        )}
      </Answered>
    </>
  )
}
