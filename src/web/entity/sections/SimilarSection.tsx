import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { useState } from 'react'
import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { Disclosure } from '../../design/Disclosure.js'
import { Select } from '../../design/Select.js'
import { graphql } from '../../generated/gql.js'
import type { SimilarQuery } from '../../generated/graphql.js'
import { useAsOf } from '../../parts/as-of.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { ShowAll } from '../ShowAll.js'
import sections from './Sections.module.css'
import styles from './SimilarSection.module.css'

const SIMILAR = graphql(`
  query Similar($id: ID!, $by: Likeness!, $asOf: PartialDate, $first: Int!) {
    agreement(id: $id) {
      similar(by: $by, asOf: $asOf, first: $first) {
        totalCount
        edges {
          jaccard
          node {
            ...EntityBrief
            date
          }
          shared(first: 500) {
            ...EntityBrief
          }
        }
      }
    }
  }
`)

const FEW = 10
const ALL = 300
const LIKENESSES = [
  { value: 'NORMS', name: 'Norms that both reflect' },
  { value: 'PARTIES', name: 'Parties of both' },
  { value: 'TYPOLOGIES', name: 'Subjects of both' },
] as const

/** The agreements most like an agreement, with what the two have in common. */
export function SimilarSection({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const [by, setBy] = useQueryState(
    'like',
    parseAsStringLiteral(LIKENESSES.map(({ value }) => value))
      .withDefault('NORMS')
      .withOptions({ history: 'push' }),
  )
  const [first, setFirst] = useState(FEW)
  const answer = useAnswer(SIMILAR, { id, by, asOf, first })
  return (
    <>
      <div className={`${sections['filters'] ?? ''} no-print`}>
        <Select label="Alike by" value={by} options={LIKENESSES} onChange={(value) => void setBy(value)} />
      </div>
      <Answered what="similar agreements" answer={answer}>
        {({ agreement }) => {
          const { edges = [], totalCount = 0 } = agreement?.similar ?? {}
          return edges.length === 0 ? (
            <p className={styles['none']}>No other agreement is known to share any.</p>
          ) : (
            <>
              <ol role="list" className={styles['similar']}>
                {edges.map((edge) => (
                  <Row key={edge.node.id} {...edge} />
                ))}
              </ol>
              <ShowAll shown={edges.length} total={totalCount} onShow={() => setFirst(ALL)} />
            </>
          )
        }}
      </Answered>
    </>
  )
}

type Edge = NonNullable<NonNullable<SimilarQuery['agreement']>['similar']>['edges'][number]

const Row = ({ jaccard, node, shared }: Edge) => (
  <li>
    <EntityLink entity={node} />
    <span className={styles['year']}>{node.date?.slice(0, 4)}</span>
    <Disclosure
      summary={
        <>
          <span className={styles['bar']} style={{ inlineSize: `${4 * jaccard}rem` }} aria-hidden />
          {Math.round(100 * jaccard)}%, {shared.length} shared
          <span className="visually-hidden">with {node.name}</span>
        </>
      }
    >
      <ul role="list">
        {shared.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />
          </li>
        ))}
      </ul>
    </Disclosure>
  </li>
)
