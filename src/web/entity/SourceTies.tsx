import { useState } from 'react'
import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { Disclosure } from '../design/Disclosure.js'
import { graphql } from '../generated/gql.js'
import type { SourcePageQuery } from '../generated/graphql.js'
import type { Relation } from '../generated/schema.js'
import { EntityLink } from '../parts/EntityLink.js'
import { EvidenceButton } from '../parts/EvidenceButton.js'
import { RELATIONS } from '../words/types.js'
import { ShowAll } from './ShowAll.js'
import styles from './sections/Sections.module.css'
import view from './Section.module.css'

const TIES = graphql(`
  query SourceTies($relations: [Relation!]!, $sources: [ID!]!, $first: Int!) {
    ties(filter: { relations: $relations }, counting: { sources: $sources }, first: $first) {
      totalCount
      nodes {
        ...TieMarks
        from {
          ...EntityBrief
        }
        to {
          ...EntityBrief
        }
      }
    }
  }
`)

const FEW = 25
const ALL = 10_000

interface Props {
  readonly id: string
  readonly counts: SourcePageQuery
}

/** The ties that rest on a source, by relation. */
export function SourceTies({ id, counts }: Props) {
  const groups = Object.keys(RELATIONS)
    .map((relation) => relation as Relation)
    .map((relation) => ({ relation, count: counts[relation].totalCount ?? 0 }))
    .filter(({ count }) => count > 0)
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  return (
    <section className={view['section']} aria-labelledby="rests">
      <h2 id="rests">
        What rests on it <span className={view['count']}>{total.toLocaleString('en')} ties</span>
      </h2>
      <p className={view['lead']}>
        Ties that hold today by what it says. Its claims also speak of the past, and of events, numbers and answers to
        norms.
      </p>
      {groups.length === 0 ? (
        <p>No tie that holds today.</p>
      ) : (
        <ul role="list" className={styles['panel']}>
          {groups.map(({ relation, count }) => (
            <li key={relation}>
              <Disclosure
                summary={
                  <strong>
                    {RELATIONS[relation].out} {count.toLocaleString('en')}
                  </strong>
                }
              >
                <Ties id={id} relation={relation} />
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Ties({ id, relation }: { readonly id: string; readonly relation: Relation }) {
  const [first, setFirst] = useState(FEW)
  const answer = useAnswer(TIES, { relations: [relation], sources: [id], first })
  return (
    <Answered what="the ties" answer={answer}>
      {({ ties }) => (
        <>
          <ul role="list" className={styles['rows']}>
            {ties.nodes.map((tie) => (
              <li key={tie.id}>
                <EntityLink entity={tie.from} />
                <span className={styles['soft']}>{RELATIONS[relation].out.toLowerCase()}</span>
                <EntityLink entity={tie.to} />
                <span className={styles['end']}>
                  <EvidenceButton tie={tie} />
                </span>
              </li>
            ))}
          </ul>
          <ShowAll shown={ties.nodes.length} total={ties.totalCount} onShow={() => setFirst(ALL)} />
        </>
      )}
    </Answered>
  )
}
