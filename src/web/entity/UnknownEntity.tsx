import { Link, Navigate, useLocation } from 'react-router'
import { Answered } from '../design/Answered.js'
import { Page } from '../design/Page.js'
import { entitiesNear, useNearIds } from '../filters/near-ids.js'
import type { NearIdsQuery } from '../generated/graphql.js'
import type { EntityType } from '../generated/schema.js'
import { EntityLink } from '../parts/EntityLink.js'
import { tiePath } from '../parts/tie.js'
import { entityPath, TYPES } from '../words/types.js'
import styles from './UnknownEntity.module.css'

const MOST = 10

interface Props {
  readonly type: EntityType
  readonly id: string
}

/** For an id that is none of this kind: leads to where it was meant to lead, or says what is near. */
export function UnknownEntity({ type, id }: Props) {
  const { search, hash } = useLocation()
  const answer = useNearIds(id)
  const meant = answer.data?.nodes.find((node) => node !== null)
  const path = meant == null ? null : pathOf(meant)
  if (path !== null) return <Navigate to={path.includes('?') ? path : `${path}${search}${hash}`} replace />
  return (
    <Page title={`There is no ${TYPES[type].one.toLowerCase()} with the ${type === 'STATE' ? 'code' : 'id'} ${id}`}>
      <Answered what="what is near" answer={answer}>
        {(data) => <Near data={data} type={type} id={id} />}
      </Answered>
    </Page>
  )
}

type Node = NonNullable<NearIdsQuery['nodes'][number]>

function pathOf(node: Node): string | null {
  if ('title' in node) return `/source/${encodeURIComponent(node.id)}`
  if ('from' in node) return tiePath(node)
  return 'type' in node ? entityPath(node) : null
}

interface NearProps extends Props {
  readonly data: NearIdsQuery
}

function Near({ data, type, id }: NearProps) {
  const all = entitiesNear(data, id)
  const near = all.toSorted((a, b) => Number(b.type === type) - Number(a.type === type)).slice(0, MOST)
  return (
    <div className={styles['near']}>
      {near.length > 0 && (
        <>
          <p>Near to it are:</p>
          <ul role="list">
            {near.map((entity) => (
              <li key={entity.id}>
                <EntityLink entity={entity} /> <small>{TYPES[entity.type].one}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        Or <Link to="/">search from the start page</Link>.
      </p>
    </div>
  )
}
