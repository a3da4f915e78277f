import { Link } from 'react-router'
import type { EntityHeadFragment } from '../generated/graphql.js'
import { AccessMark } from '../parts/AccessMark.js'
import { dateInWords } from '../words/dates.js'
import styles from './SourceList.module.css'

type Sources = EntityHeadFragment['sources']

/** What all that is said rests on: what was read before what is only cited. */
export function SourceList({ sources }: { readonly sources: Sources }) {
  if (sources.length === 0) return <p className={styles['none']}>No source says anything of it but its name.</p>
  return (
    <ul role="list" className={styles['sources']}>
      {[...sources].sort(readFirst).map(({ id, title, access, coversUntil }) => (
        <li key={id}>
          <Link to={`/source/${encodeURIComponent(id)}`}>{title}</Link>
          {coversUntil !== null && <small>to {dateInWords(coversUntil)}</small>}
          <AccessMark access={access} />
        </li>
      ))}
    </ul>
  )
}

const readFirst = (a: Sources[number], b: Sources[number]) =>
  Number(a.access === 'CITED') - Number(b.access === 'CITED')
