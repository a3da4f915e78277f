import type { SearchHitFragment } from '../generated/graphql.js'
import { entityName } from '../parts/EntityLink.js'
import { EntitySign } from '../parts/EntitySign.js'
import { foundBy } from './found-by.js'
import { detailOf } from './hit.js'
import styles from './SearchBox.module.css'

interface Props {
  readonly hit: SearchHitFragment
  /** What was looked for: where the name does not show why it was found, the alias is. */
  readonly text: string
  /** The name in another language by which it was found. */
  readonly foundAs: string | null
}

/** A hit in a list to choose from: its sign, its name, what it is, and by which other name it was found. */
export function HitLine({ hit, text, foundAs }: Props) {
  const alias = foundBy(text, hit) ?? foundAs
  return (
    <>
      <EntitySign type={hit.type} iso2={'iso2' in hit ? hit.iso2 : undefined} />
      <span className={styles['words']}>
        <span className={styles['name']}>{entityName(hit)}</span>
        <small>
          {detailOf(hit)}
          {alias !== null && (
            <>
              {' '}
              · found as <bdi>{alias}</bdi>
            </>
          )}
        </small>
      </span>
    </>
  )
}
