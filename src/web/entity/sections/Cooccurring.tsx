import { useState } from 'react'
import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { Disclosure } from '../../design/Disclosure.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { countedNoun } from '../../words/counted.js'
import { ShowAll } from '../ShowAll.js'
import styles from './SimilarSection.module.css'

const TOGETHER = graphql(`
  query Cooccurring($id: ID!, $asOf: PartialDate, $first: Int!) {
    norm(id: $id) {
      cooccurring(asOf: $asOf, first: $first) {
        totalCount
        edges {
          count
          jaccard
          node {
            ...EntityBrief
          }
          agreements(first: 300) {
            nodes {
              ...EntityBrief
            }
          }
        }
      }
    }
  }
`)

const FEW = 10
const ALL = 1000

/** The norms found in the same agreements as a norm, the most often first. */
export function Cooccurring({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const [first, setFirst] = useState(FEW)
  const answer = useAnswer(TOGETHER, { id, asOf, first })
  return (
    <Answered what="the norms" answer={answer}>
      {({ norm }) => {
        const { edges = [], totalCount = 0 } = norm?.cooccurring ?? {}
        return (
          <>
            <ol role="list" className={styles['similar']}>
              {edges.map(({ count, jaccard, node, agreements }) => (
                <li key={node.id}>
                  <EntityLink entity={node} />
                  <span />
                  <Disclosure
                    summary={
                      <>
                        <span className={styles['bar']} style={{ inlineSize: `${4 * jaccard}rem` }} aria-hidden />
                        {countedNoun(count, 'agreement')}
                        <span className="visually-hidden">with {node.name}</span>
                      </>
                    }
                  >
                    <ul role="list">
                      {agreements.nodes.map((agreement) => (
                        <li key={agreement.id}>
                          <EntityLink entity={agreement} />
                        </li>
                      ))}
                    </ul>
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
