import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityFrame } from '../EntityFrame.js'
import { ActivityTable } from '../sections/ActivityTable.js'
import { Classified } from '../sections/Classified.js'
import { sectionWhen } from '../sections/when.js'
import { endedSources } from '../unknowns.js'

const TYPOLOGY = graphql(`
  query TypologyPage($id: ID!, $asOf: PartialDate) {
    typology(id: $id) {
      ...EntityHead
      agreements(asOf: $asOf, first: 1) {
        totalCount
      }
    }
    activities(filter: { topics: [{ any: [$id] }] }, first: 10000) {
      nodes {
        ...ActivityRow
      }
    }
  }
`)

/** One of the subjects by which agreements are sorted. */
export function TypologyPage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(TYPOLOGY, { id, asOf })
  const activities = answer.data?.activities.nodes ?? []
  return (
    <EntityFrame
      type="TYPOLOGY"
      id={id}
      query={String(TYPOLOGY)}
      entity={answer.data?.typology}
      answer={answer}
      partsOf={(typology) => ({
        facts: [],
        unknown: endedSources(typology),
        sections: [
          {
            id: 'agreements',
            name: 'Agreements',
            count: typology.agreements.totalCount,
            body: <Classified id={id} caption={`Agreements classified as ${typology.name}`} />,
          },
          ...sectionWhen(activities.length > 0, {
            id: 'activities',
            isOfToday: true,
            name: 'Activities',
            count: activities.length,
            body: <ActivityTable rows={activities} caption={`Activities about ${typology.name}`} />,
          }),
        ],
      })}
    />
  )
}
