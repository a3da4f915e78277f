import { useParams } from 'react-router'
import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { NoticeBox } from '../design/NoticeBox.js'
import { Page } from '../design/Page.js'
import { graphql } from '../generated/gql.js'
import type { SourcePageQuery } from '../generated/graphql.js'
import { AccessMark } from '../parts/AccessMark.js'
import { SourceSign } from '../parts/EntitySign.js'
import { TieDialog } from '../parts/TieDialog.js'
import { ViewActions } from '../parts/ViewActions.js'
import { SourceNetwork } from './around/SourceNetwork.js'
import { FactList } from './FactList.js'
import { entityFiles } from './files.js'
import { sourceFacts } from './source-facts.js'
import { SourceTies } from './SourceTies.js'
import { UnknownSource } from './UnknownSource.js'
import styles from './EntityView.module.css'

const SOURCE = graphql(`
  query SourcePage($id: ID!) {
    source(id: $id) {
      id
      title
      publisher
      date
      coversUntil
      url
      licence
      access
      reliability
      text: citation
      bibtex: citation(style: BIBTEX)
      csl: citation(style: CSL_JSON)
      file
      sha256
      claimCount
    }
  }
`)

/** A document or dataset that claims rest on: what it is, whether it was read, and what rests on it. */
export function SourcePage() {
  const { id = '' } = useParams()
  const answer = useAnswer(SOURCE, { id })
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
            citations={[source.text, source.bibtex, source.csl]}
            query={{ document: SOURCE, variables: { id } }}
            files={entityFiles({ counting: { sources: [id] } }, [{ name: 'Ties that rest on it', file: 'ties' }])}
          />
        )
      }
    >
      <Answered what="the source" answer={answer}>
        {(data) => data.source !== null && <Source id={id} source={data.source} />}
      </Answered>
      <TieDialog />
    </Page>
  )
}

interface SourceProps {
  readonly id: string
  readonly source: NonNullable<SourcePageQuery['source']>
}

const Source = ({ id, source }: SourceProps) => (
  <div className={styles['stack']}>
    {source.access === 'CITED' && (
      <NoticeBox kind="caution" title="Cited, and not checked">
        <p>
          Its facts were entered from general knowledge and are still to be checked against the original. The filter of
          sources leaves them out wherever you ask for READ only.
        </p>
      </NoticeBox>
    )}
    <div className={styles['columns']}>
      <aside className={styles['aside']} aria-label="Facts">
        <FactList facts={sourceFacts(source)} />
      </aside>
      <div className={styles['sections']}>
        <SourceNetwork id={id} title={source.title} />
        <SourceTies id={id} />
      </div>
    </div>
  </div>
)
