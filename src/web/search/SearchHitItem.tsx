import type { SearchHitFragment } from '../generated/graphql.js'
import { EntityLink } from '../parts/EntityLink.js'
import { foundBy } from './found-by.js'
import { detailOf } from './hit.js'
import styles from './Results.module.css'

/** A hit among all: what it is called, what it is, by which other name it was found, and what is said of it. */
export function SearchHitItem({ hit, text }: { readonly hit: SearchHitFragment; readonly text: string }) {
  const alias = foundBy(text, hit)
  return (
    <li className={styles['hit']}>
      <EntityLink entity={hit} />
      <p className={styles['detail']}>
        {detailOf(hit)}
        {alias !== null && (
          <>
            {' '}
            · found as <bdi>{alias}</bdi>
          </>
        )}
      </p>
      {hit.description != null && <p className={styles['description']}>{hit.description}</p>}
    </li>
  )
}
