import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { graphql } from '../../generated/gql.js'
import { ActivityTable } from './ActivityTable.js'

const ACTIVITIES = graphql(`
  query Activities($by: ID!) {
    activities(filter: { by: [{ any: [$by] }] }, first: 10000) {
      nodes {
        ...ActivityRow
      }
    }
  }
`)

/** What a state or an organization carried out, newest first. */
export function Activities({ by }: { readonly by: string }) {
  const answer = useAnswer(ACTIVITIES, { by })
  return (
    <Answered what="the activities" answer={answer}>
      {({ activities }) => <ActivityTable rows={activities.nodes} caption="What it carried out" />}
    </Answered>
  )
}
