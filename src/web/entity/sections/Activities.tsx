import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { graphql } from '../../generated/gql.js'
import type { ActivityRowFragment } from '../../generated/graphql.js'
import { DataTable, type Column } from '../../parts/DataTable.js'
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

const ACTIVITIES = graphql(`
  query Activities($by: ID!) {
    activities(filter: { by: [{ any: [$by] }] }, first: 10000) {
      nodes {
        ...ActivityRow
      }
    }
  }
`)

export const ACTIVITY_COLUMNS: readonly Column<ActivityRowFragment>[] = [
  { name: 'Activity', value: ({ name }) => name, show: (activity) => <EntityLink entity={activity} /> },
  { name: 'Kind', value: ({ kind }) => codeInWords(kind) },
  {
    name: 'Date',
    value: ({ date }) => date,
    show: ({ date }) => (date === null ? <span className={styles['absent']}>not known</span> : dateInWords(date)),
  },
]

/** What a state or an organization carried out, newest first. */
export function Activities({ by }: { readonly by: string }) {
  const answer = useAnswer(ACTIVITIES, { by })
  return (
    <Answered what="the activities" answer={answer}>
      {({ activities }) => (
        <DataTable
          caption="What it carried out"
          rows={activities.nodes}
          columns={ACTIVITY_COLUMNS}
          rowKey={({ id }) => id}
          fold={8}
        />
      )}
    </Answered>
  )
}
