import type { EntityBriefFragment } from '../generated/graphql.js'
import { EntityLink } from '../parts/EntityLink.js'
import styles from './FactList.module.css'

/** Some entities, one a line; null where there are none, for a fact without a value is not shown. */
export const entityLinks = (entities: readonly EntityBriefFragment[]): React.ReactNode =>
  entities.length === 0 ? null : (
    <ul role="list">
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
        </li>
      ))}
    </ul>
  )

/** An address elsewhere, by its host. */
export const webAddress = (url: string | null): React.ReactNode =>
  url === null ? null : (
    <a className={styles['address']} href={url} rel="noreferrer">
      {URL.canParse(url) ? new URL(url).host : url}
    </a>
  )
