import { useState } from 'react'
import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import { Disclosure } from '../../design/Disclosure.js'
import { graphql } from '../../generated/gql.js'
import { useAsOf } from '../../parts/as-of.js'
import { AnswerMark } from '../../parts/AnswerMark.js'
import { EvidenceButton } from '../../parts/EvidenceButton.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { NameFilter, useNameFilter } from '../NameFilter.js'
import { ShowAll } from '../ShowAll.js'
import ranked from './Ranked.module.css'
import styles from './Sections.module.css'

const STATES = graphql(`
  query NormStates($id: ID!, $asOf: PartialDate) {
    norm(id: $id) {
      states(asOf: $asOf, first: 1000) {
        edges {
          node {
            ...EntityBrief
          }
          agreements(first: 1) {
            totalCount
          }
        }
      }
    }
  }
`)

const THROUGH = graphql(`
  query NormThrough($id: ID!, $parties: [PartySetFilter!]!, $asOf: PartialDate) {
    norm(id: $id) {
      agreements(filter: { parties: $parties }, asOf: $asOf, first: 1000) {
        edges {
          answer
          node {
            ...EntityBrief
          }
          tie {
            ...TieMarks
          }
        }
      }
    }
  }
`)

const FEW = 12

/** The states that have a norm through their agreements; each opens to these. */
export function NormStates({ id }: { readonly id: string }) {
  const { asOf } = useAsOf()
  const [all, setAll] = useState(false)
  const name = useNameFilter()
  const answer = useAnswer(STATES, { id, asOf })
  return (
    <>
      <div className={`${styles['filters'] ?? ''} no-print`}>
        <NameFilter {...name} />
      </div>
      <Answered what="the states" answer={answer}>
        {({ norm }) => {
          const edges = norm?.states?.edges.filter(({ node }) => name.fits(node)) ?? []
          const shown = all ? edges : edges.slice(0, FEW)
          return (
            <>
              <ul role="list" className={ranked['ranked']}>
                {shown.map(({ node, agreements }) => (
                  <li key={node.id}>
                    <EntityLink entity={node} />
                    <Disclosure
                      summary={
                        <>
                          through{' '}
                          {agreements.totalCount === 1 ? '1 agreement' : `${agreements.totalCount ?? 0} agreements`}
                          <span className="visually-hidden">of {node.name}</span>
                        </>
                      }
                    >
                      <Through norm={id} state={node.id} />
                    </Disclosure>
                  </li>
                ))}
              </ul>
              <ShowAll shown={shown.length} total={edges.length} onShow={() => setAll(true)} />
            </>
          )
        }}
      </Answered>
    </>
  )
}

function Through({ norm, state }: { readonly norm: string; readonly state: string }) {
  const { asOf } = useAsOf()
  const answer = useAnswer(THROUGH, { id: norm, parties: [{ all: [state] }], asOf })
  return (
    <Answered what="the agreements" answer={answer}>
      {(data) => (
        <ul role="list" className={styles['rows']}>
          {data.norm?.agreements.edges.map((edge) => (
            <li key={edge.node.id}>
              <EntityLink entity={edge.node} />
              <AnswerMark answer={edge.answer} />
              {edge.tie !== null && <EvidenceButton tie={edge.tie} />}
            </li>
          ))}
        </ul>
      )}
    </Answered>
  )
}
