import { graphql } from '../../generated/gql.js'
import type { FacetPictureFragment } from '../../generated/graphql.js'
import { codeInWords } from '../../words/codes.js'
import { picture } from './picture.js'
import { ValueName } from './ValueName.js'
import styles from './Bars.module.css'

const FACET = graphql(`
  fragment FacetPicture on Facet {
    by
    valueCount
    values {
      ...CountedValue
    }
  }
`)

/** How agreements are spread over some properties: bars for the most frequent values of each. */
const Facets = ({ parts }: { readonly parts: readonly FacetPictureFragment[] }) => (
  <div className={styles['facets']}>
    {parts.map(({ by, valueCount, values }) => (
      <section key={by} className={styles['facet']}>
        <h3>By {codeInWords(by).toLowerCase()}</h3>
        <ul role="list">
          {values.map((value) => (
            <li key={value.value} className={styles['counted']}>
              <span>
                <ValueName value={value} />
              </span>
              <span className={styles['number']}>{value.count}</span>
              <ShareBar share={value.count / Math.max(...values.map(({ count }) => count))} />
            </li>
          ))}
        </ul>
        {valueCount > values.length && (
          <p className={styles['note']}>
            The {values.length} most frequent of {valueCount}.
          </p>
        )}
      </section>
    ))}
  </div>
)

export const ShareBar = ({ share }: { readonly share: number }) => (
  <span className={styles['bar']} aria-hidden>
    <span style={{ width: `${share * 100}%` }} />
  </span>
)

export const FACETS_PICTURE = picture({ type: 'Facet', fragment: FACET, isWhole: true, Show: Facets })
