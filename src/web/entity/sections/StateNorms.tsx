import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { Disclosure } from '../../design/Disclosure.js'
import { graphql } from '../../generated/gql.js'
import type { StateNormsQuery } from '../../generated/graphql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { NormSetSelect, useNormSet } from '../NormSetSelect.js'
import { AnswerMark } from '../../parts/AnswerMark.js'
import { EvidenceButton } from '../../parts/EvidenceButton.js'
import styles from './StateNorms.module.css'

const NORMS = graphql(`
  query StateNorms($id: ID!, $set: ID, $asOf: PartialDate) {
    state(id: $id) {
      norms(set: $set, asOf: $asOf) {
        norm {
          ...EntityBrief
        }
        agreements(first: 5000) {
          edges {
            answer
            node {
              ...EntityBrief
              date
            }
            tie {
              ...TieMarks
            }
          }
        }
      }
    }
  }
`)

/** The norms that a state has through its agreements; each opens to these. */
export function StateNorms({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const [set] = useNormSet()
  const answer = useAnswer(NORMS, { id, set, asOf })
  return (
    <>
      <NormSetSelect />
      <Answered what="the norms" answer={answer}>
        {({ state }) =>
          state === null || state.norms.length === 0 ? (
            <p className={styles['none']}>No agreement that it is party to was found to reflect a norm of this set.</p>
          ) : (
            <ol role="list" className={styles['norms']}>
              {state.norms.map((row) => (
                <Norm key={row.norm.id} row={row} />
              ))}
            </ol>
          )
        }
      </Answered>
    </>
  )
}

type Row = NonNullable<StateNormsQuery['state']>['norms'][number]

const Norm = ({ row: { norm, agreements } }: { readonly row: Row }) => (
  <li>
    <EntityLink entity={norm} />
    <Disclosure
      summary={
        <>
          {agreements.edges.length === 1 ? '1 agreement' : `${agreements.edges.length} agreements`}
          <span className="visually-hidden">that reflect {norm.name}</span>
        </>
      }
    >
      <ul role="list">
        {agreements.edges.map(({ node, answer, tie }) => (
          <li key={node.id} className={styles['agreement']}>
            <EntityLink entity={node} />
            <span className={styles['year']}>{node.date?.slice(0, 4)}</span>
            <AnswerMark answer={answer} />
            {tie !== null && <EvidenceButton tie={tie} />}
          </li>
        ))}
      </ul>
    </Disclosure>
  </li>
)
