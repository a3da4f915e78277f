import { useParams } from 'react-router'
import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { Notice } from '../design/Notice.js'
import { Page } from '../design/Page.js'
import { graphql } from '../generated/gql.js'
import type { SourcePageQuery } from '../generated/graphql.js'
import { AccessMark } from '../parts/AccessMark.js'
import { SourceSign } from '../parts/EntitySign.js'
import { TieDialog } from '../parts/TieDialog.js'
import { ViewActions } from '../parts/ViewActions.js'
import { Facts } from './Facts.js'
import { sourceFacts } from './source-facts.js'
import { SourceTies } from './SourceTies.js'
import { UnknownSource } from './UnknownSource.js'
import styles from './EntityView.module.css'

const SOURCE = graphql(`
  query SourcePage($id: ID!, $sources: [ID!]!) {
    source(id: $id) {
      id
      title
      publisher
      date
      coversUntil
      url
      licence
      access
      file
      sha256
      claimCount
    }
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

/** A document or dataset that claims rest on: what it is, whether it was read, and what rests on it. */
export function SourcePage() {
  const { id = '' } = useParams()
  const answer = useAnswer(SOURCE, { id, sources: [id] })
  const source = answer.isPlaceholderData ? undefined : answer.data?.source
  if (source === null) return <UnknownSource id={id} />
  return (
    <Page
      title={source?.title ?? 'Source'}
      kicker={
        <>
          <SourceSign /> Source <code>{id}</code> {source !== undefined && <AccessMark access={source.access} />}
        </>
      }
      actions={
        source !== undefined && (
          <ViewActions
            what={`${source.title} (source)`}
            query={{ document: String(SOURCE), variables: { id, sources: [id] } }}
          />
        )
      }
    >
      <Answered what="the source" answer={answer}>
        {(data) => data.source !== null && <Source id={id} source={data.source} counts={data} />}
      </Answered>
      <TieDialog />
    </Page>
  )
}

interface SourceProps {
  readonly id: string
  readonly source: NonNullable<SourcePageQuery['source']>
  readonly counts: SourcePageQuery
}

const Source = ({ id, source, counts }: SourceProps) => (
  <>
    {source.access === 'CITED' && (
      <Notice kind="caution" title="Cited, and not checked">
        <p>
          Its facts were entered from general knowledge and are still to be checked against the original. The filter of
          sources leaves them out wherever you ask for READ only.
        </p>
      </Notice>
    )}
    <div className={styles['columns']}>
      <aside className={styles['aside']} aria-label="Facts">
        <Facts facts={sourceFacts(source)} />
      </aside>
      <SourceTies id={id} counts={counts} />
    </div>
  </>
)
