import { useSyncExternalStore } from 'react'
import { Link } from 'react-router'
import { siteAddress } from '../api/site.js'
import { useAnswer } from '../api/use-answer.js'
import { graphql } from '../generated/gql.js'
import { dayInWords } from '../words/dates.js'
import { citationText } from '../parts/citation.js'
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
  const [title = '', address = ''] = useSyncExternalStore(subscribe, shown).split('\n')
  return (
    <footer className={styles['footer']}>
      {data && (
        <p className="print-only">
          {citationText({
            what: title,
            version: data.dataset.version,
            day: new Date().toISOString().slice(0, 10),
            address,
          })}
        </p>
      )}
      <nav aria-label="More">
        <Link to="/about">About and method</Link>
        <Link to="/sources">Sources</Link>
        <Link to="/files">Files</Link>
        <a href={siteAddress('playground')}>GraphQL playground</a>
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

/** What the window shows, for paper: its title and its address. */
const shown = (): string => `${document.title.replace(/ · Normgraph$/, '')}\n${window.location.href}`

const print = matchMedia('print')

function subscribe(listener: () => void): () => void {
  const titles = new MutationObserver(listener)
  titles.observe(document.head, { childList: true, subtree: true, characterData: true })
  print.addEventListener('change', listener)
  return () => {
    titles.disconnect()
    print.removeEventListener('change', listener)
  }
}
