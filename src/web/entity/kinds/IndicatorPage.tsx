import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { codeInWords } from '../../words/codes.js'
import { EntityFrame } from '../EntityFrame.js'
import { IndicatorStates } from '../sections/IndicatorStates.js'
import { endedSources } from '../unknowns.js'

const INDICATOR = graphql(`
  query IndicatorPage($id: ID!, $asOf: PartialDate) {
    indicator(id: $id) {
      ...EntityHead
      evidenceKinds
      states(asOf: $asOf, first: 1) {
        totalCount
      }
    }
  }
`)

/** One of three indicators of international cooperation. */
export function IndicatorPage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(INDICATOR, { id, asOf })
  return (
    <EntityFrame
      type="INDICATOR"
      id={id}
      query={String(INDICATOR)}
      entity={answer.data?.indicator}
      answer={answer}
      partsOf={(indicator) => ({
        facts: [{ name: 'What counts', value: indicator.evidenceKinds.map(codeInWords).join('; ') }],
        unknown: ['Any threshold: the sources give none, so a count is no grade.', ...endedSources(indicator)],
        sections: [
          {
            id: 'states',
            name: 'States',
            count: indicator.states?.totalCount,
            lead: 'By how much evidence is known of each. What is known depends on who wrote it down.',
            body: <IndicatorStates id={id} />,
          },
        ],
      })}
    />
  )
}
