import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { dateInWords } from '../../words/dates.js'
import { EntityFrame } from '../EntityFrame.js'
import { webAddress } from '../fact-values.js'
import { sentences } from '../unknowns.js'

const INSTRUMENT = graphql(`
  query InstrumentPage($id: ID!, $asOf: PartialDate) {
    instrument(id: $id) {
      ...EntityHead
      date
      url
    }
  }
`)

/** A text that agreements cite. */
export function InstrumentPage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(INSTRUMENT, { id, asOf })
  return (
    <EntityFrame
      type="INSTRUMENT"
      id={id}
      query={String(INSTRUMENT)}
      entity={answer.data?.instrument}
      answer={answer}
      partsOf={({ date, url }) => ({
        facts: [
          { name: 'Date', value: date === null ? null : dateInWords(date) },
          { name: 'Text', value: webAddress(url) },
        ],
        unknown: sentences(date === null && 'Its date.', url === null && 'Where its text is to be had.'),
        sections: [],
      })}
    />
  )
}
