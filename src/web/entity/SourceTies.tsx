import { useState } from 'react'
import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { Disclosure } from '../design/Disclosure.js'
import { graphql } from '../generated/gql.js'
import type { SourceTieCountsQuery } from '../generated/graphql.js'
import type { Relation } from '../generated/schema.js'
import { EntityLink } from '../parts/EntityLink.js'
import { EvidenceButton } from '../parts/EvidenceButton.js'
import { RELATIONS } from '../words/types.js'
import { ShowAll } from './ShowAll.js'
import styles from './sections/Sections.module.css'
import view from './Section.module.css'

const COUNTS = graphql(`
  query SourceTieCounts($sources: [ID!]!) {
    PARTY_TO: ties(filter: { relations: [PARTY_TO] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    MEMBER_OF: ties(filter: { relations: [MEMBER_OF] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    INITIATED: ties(filter: { relations: [INITIATED] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    ISSUED: ties(filter: { relations: [ISSUED] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    MAINTAINS: ties(filter: { relations: [MAINTAINS] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    AUSPICES: ties(filter: { relations: [AUSPICES] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    REFLECTS: ties(filter: { relations: [REFLECTS] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    SETS_OUT: ties(filter: { relations: [SETS_OUT] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    INVOLVES: ties(filter: { relations: [INVOLVES] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    ADDRESSES: ties(filter: { relations: [ADDRESSES] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    CLASSIFIED_AS: ties(filter: { relations: [CLASSIFIED_AS] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    REFERENCES: ties(filter: { relations: [REFERENCES] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    IN_SET: ties(filter: { relations: [IN_SET] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    CORRESPONDS_TO: ties(filter: { relations: [CORRESPONDS_TO] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    CARRIED_OUT: ties(filter: { relations: [CARRIED_OUT] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    BENEFITS: ties(filter: { relations: [BENEFITS] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    EVIDENCES: ties(filter: { relations: [EVIDENCES] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
    SUCCEEDS: ties(filter: { relations: [SUCCEEDS] }, counting: { sources: $sources }, first: 1) {
      totalCount
    }
  }
`)

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

/** The ties that rest on a source, by relation; asked for once it is known to be a source. */
export function SourceTies({ id }: { readonly id: string }) {
  const answer = useAnswer(COUNTS, { sources: [id] })
  return (
    <Answered what="what rests on it" answer={answer}>
      {(counts) => <Groups id={id} counts={counts} />}
    </Answered>
  )
}

function Groups({ id, counts }: { readonly id: string; readonly counts: SourceTieCountsQuery }) {
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
