import { Link } from 'react-router'
import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { Page } from '../design/Page.js'
import { graphql } from '../generated/gql.js'
import { foldText } from '../words/fold.js'
import styles from './UnknownEntity.module.css'

const SOURCES = graphql(`
  query NearSources {
    sources {
      id
      title
    }
  }
`)

const MOST = 8

/** For an id that is no source's: those whose id or title has a word of it. */
export function UnknownSource({ id }: { readonly id: string }) {
  const answer = useAnswer(SOURCES, {})
  const words = foldText(id)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2 && word !== 'cited')
  return (
    <Page title={`There is no source with the id ${id}`}>
      <Answered what="what is near" answer={answer}>
        {({ sources }) => (
          <div className={styles['near']}>
            <ul role="list">
              {sources
                .filter((source) => words.some((word) => foldText(`${source.id} ${source.title}`).includes(word)))
                .slice(0, MOST)
                .map((source) => (
                  <li key={source.id}>
                    <Link to={`/source/${encodeURIComponent(source.id)}`}>{source.title}</Link>
                  </li>
                ))}
            </ul>
            <p>
              <Link to="/sources">All sources</Link>
            </p>
          </div>
        )}
      </Answered>
    </Page>
  )
}
