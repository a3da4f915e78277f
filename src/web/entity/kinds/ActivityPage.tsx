import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { codeInWords } from '../../words/codes.js'
import { dateInWords } from '../../words/dates.js'
import { EntityFrame } from '../EntityFrame.js'
import { entityLinks, webAddress } from '../fact-values.js'
import { activityUnknowns } from '../unknowns.js'

const ACTIVITY = graphql(`
  query ActivityPage($id: ID!, $asOf: PartialDate) {
    activity(id: $id) {
      ...EntityHead
      kind
      date
      url
      by {
        ...EntityBrief
      }
      beneficiaries {
        ...EntityBrief
      }
      forum {
        ...EntityBrief
      }
      topics {
        ...EntityBrief
      }
    }
  }
`)

/** A statement, a position, a response, a programme. */
export function ActivityPage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(ACTIVITY, { id, asOf })
  return (
    <EntityFrame
      type="ACTIVITY"
      id={id}
      query={String(ACTIVITY)}
      entity={answer.data?.activity}
      answer={answer}
      partsOf={(activity) => ({
        facts: [
          { name: 'Kind', value: codeInWords(activity.kind) },
          { name: 'Date', value: activity.date === null ? null : dateInWords(activity.date) },
          { name: 'Forum', value: activity.forum === null ? null : entityLinks([activity.forum]) },
          { name: 'About', value: entityLinks(activity.topics) },
          { name: 'Carried out by', value: entityLinks(activity.by) },
          { name: 'For', value: entityLinks(activity.beneficiaries) },
          { name: 'Document', value: webAddress(activity.url) },
        ],
        unknown: activityUnknowns(activity),
        sections: [],
      })}
    />
  )
}
