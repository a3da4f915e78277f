import type { SearchHitFragment } from '../generated/graphql.js'
import { EntityLink } from '../parts/EntityLink.js'
import { foundBy } from './found-by.js'
import { detailOf } from './hit.js'
import styles from './Results.module.css'

interface Props {
  readonly node: SearchHitFragment
  readonly text: string
  /** The name in another language by which it was found. */
  readonly foundAs: string | null
  readonly missingWords: readonly string[]
}

/** A hit among all: what it is called, what it is, by which other name it was found, what it lacks, and what is said of it. */
export function SearchHitItem({ node: hit, text, foundAs, missingWords }: Props) {
  const alias = foundBy(text, hit) ?? foundAs
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
        {missingWords.length > 0 && <> · without {missingWords.map((word) => `“${word}”`).join(', ')}</>}
      </p>
      {hit.description != null && <p className={styles['description']}>{hit.description}</p>}
    </li>
  )
}
