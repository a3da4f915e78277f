import { graphql } from '../../generated/gql.js'
import type { FrequencyPictureFragment } from '../../generated/graphql.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { ShareBar } from './Facets.js'
import { picture } from './picture.js'
import styles from './Bars.module.css'

const FREQUENCY = graphql(`
  fragment FrequencyPicture on NormFrequency {
    norm {
      ...EntityBrief
    }
    count
    of
    share
  }
`)

/** How often each norm is reflected, of the agreements assessed for it. */
const Frequency = ({ parts }: { readonly parts: readonly FrequencyPictureFragment[] }) => (
  <section className={styles['frequency']}>
    <h2>How often each norm is reflected</h2>
    <ul role="list">
      {parts.map(({ norm, count, of, share }) => (
        <li key={norm.id} className={styles['counted']}>
          <span>
            <EntityLink entity={norm} />
          </span>
          <span className={styles['number']}>
            {count} of {of} ({(share * 100).toFixed(0)}%)
          </span>
          <ShareBar share={share} />
        </li>
      ))}
    </ul>
    <p className={styles['note']}>A share is of the agreements that somebody assessed for the norm, not of all.</p>
  </section>
)

export const FREQUENCY_PICTURE = picture({
  type: 'NormFrequency',
  fragment: FREQUENCY,
  isWhole: true,
  Show: Frequency,
})
