import { Link } from 'react-router'
import { useAnswer } from '../../api/use-answer.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityFrame } from '../EntityFrame.js'
import { entityLinks } from '../fact-values.js'
import { EntityList } from '../sections/EntityList.js'
import { sentences } from '../unknowns.js'

const NORM_SET = graphql(`
  query NormSetPage($id: ID!, $asOf: PartialDate) {
    normSet(id: $id) {
      ...EntityHead
      agreement {
        ...EntityBrief
      }
      norms {
        ...EntityBrief
      }
    }
  }
`)

/** Norms that one text sets out together. */
export function NormSetPage({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(NORM_SET, { id, asOf })
  return (
    <EntityFrame
      type="NORM_SET"
      id={id}
      query={String(NORM_SET)}
      entity={answer.data?.normSet}
      answer={answer}
      partsOf={(set) => ({
        facts: [
          { name: 'Set out in', value: set.agreement === null ? null : entityLinks([set.agreement]) },
          {
            name: 'Who carries it',
            value: <Link to={`/matrix?set=${encodeURIComponent(id)}`}>Agreements by these norms</Link>,
          },
        ],
        unknown: sentences(set.agreement === null && 'In which agreement of this graph it is written.'),
        sections: [{ id: 'norms', name: 'Norms', count: set.norms.length, body: <EntityList entities={set.norms} /> }],
      })}
    />
  )
}
