import { Link } from 'react-router'
import { addressOf } from '../api/site.js'
import { useAnswer } from '../api/use-answer.js'
import { graphql } from '../generated/gql.js'
import { dayInWords } from '../words/dates.js'
import styles from './Footer.module.css'

const FOOTER = graphql(`
  query Footer {
    dataset {
      version
      loadedAt
    }
  }
`)

export function Footer() {
  const { data } = useAnswer(FOOTER, {})
  return (
    <footer className={styles['footer']}>
      <nav aria-label="More">
        <Link to="/about">About and method</Link>
        <Link to="/sources">Sources</Link>
        <Link to="/files">Files</Link>
        <a href={addressOf('playground')}>GraphQL playground</a>
      </nav>
      <p>
        {data && (
          <>
            Dataset <code title={data.dataset.version}>{data.dataset.version.slice(0, 10)}</code>, loaded{' '}
            {dayInWords(data.dataset.loadedAt)}.{' '}
          </>
        )}
        No position is taken on the status of any state or area.
      </p>
    </footer>
  )
}
