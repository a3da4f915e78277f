import { useState } from 'react'
import type { EntityBriefFragment } from '../../generated/graphql.js'
import { EntityLink } from '../../parts/EntityLink.js'
import { ShowAll } from '../ShowAll.js'
import styles from './Sections.module.css'

const FEW = 20

/** Some entities, one a line. */
export function EntityList({ entities }: { readonly entities: readonly EntityBriefFragment[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? entities : entities.slice(0, FEW)
  return (
    <div className={styles['group']}>
      <ul role="list">
        {shown.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />
          </li>
        ))}
      </ul>
      <ShowAll shown={shown.length} total={entities.length} onShow={() => setAll(true)} />
    </div>
  )
}
