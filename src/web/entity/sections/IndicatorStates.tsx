import { useState } from 'react'
import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { Disclosure } from '../../design/Disclosure.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { ShowAll } from '../ShowAll.js'
import { EvidenceList } from './EvidenceList.js'
import styles from './Ranked.module.css'

const STATES = graphql(`
  query IndicatorStates($id: ID!, $asOf: PartialDate, $first: Int!) {
    indicator(id: $id) {
      states(asOf: $asOf, first: $first) {
        totalCount
        edges {
          node {
            ...EntityBrief
          }
          evidence {
            ...EvidenceRow
          }
        }
      }
    }
  }
`)

const FEW = 15
const ALL = 1000

/** The states of which there is evidence, the most first; each opens to it. */
export function IndicatorStates({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const [first, setFirst] = useState(FEW)
  const answer = useAnswer(STATES, { id, asOf, first })
  return (
    <Answered what="the states" answer={answer}>
      {({ indicator }) => {
        const { edges = [], totalCount = 0 } = indicator?.states ?? {}
        const most = edges[0]?.evidence.length ?? 1
        return (
          <>
            <ol role="list" className={styles['ranked']}>
              {edges.map(({ node, evidence }) => (
                <li key={node.id}>
                  <EntityLink entity={node} />
                  <Disclosure
                    summary={
                      <>
                        <span
                          className={styles['bar']}
                          style={{ inlineSize: `${(60 * evidence.length) / most}%` }}
                          aria-hidden
                        />
                        <span>{evidence.length}</span>
                        <span className="visually-hidden">pieces of evidence of {node.name}</span>
                      </>
                    }
                  >
                    <EvidenceList evidence={evidence} />
                  </Disclosure>
                </li>
              ))}
            </ol>
            <ShowAll shown={edges.length} total={totalCount} onShow={() => setFirst(ALL)} />
          </>
        )
      }}
    </Answered>
  )
}
