import { graphql } from '../../generated/gql.js'
import type { ActivityRowFragment } from '../../generated/graphql.js'
import { DataTable, type TableColumn } from '../../parts/DataTable.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { codeInWords } from '../../words/codes.js'
import { dateInWords } from '../../words/dates.js'
import styles from './Sections.module.css'

export const ACTIVITY_ROW = graphql(`
  fragment ActivityRow on Activity {
    ...EntityBrief
    kind
    date
  }
`)

const COLUMNS: readonly TableColumn<ActivityRowFragment>[] = [
  { name: 'Activity', value: ({ name }) => name, show: (activity) => <EntityLink entity={activity} /> },
  { name: 'Kind', value: ({ kind }) => codeInWords(kind) },
  {
    name: 'Date',
    value: ({ date }) => date,
    show: ({ date }) => (date === null ? <span className={styles['absent']}>not known</span> : dateInWords(date)),
  },
]

interface Props {
  readonly rows: readonly ActivityRowFragment[]
  readonly caption: string
}

export const ActivityTable = ({ rows, caption }: Props) => (
  <DataTable caption={caption} rows={rows} columns={COLUMNS} rowKey={({ id }) => id} fold={8} />
)
