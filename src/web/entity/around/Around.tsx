import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { useAnswer } from '../../api/use-answer.js'
import { Answered } from '../../design/Answered.js'
import type { EntityHeadFragment } from '../../generated/graphql.js'
import { useAsOf } from '../../parts/as-of.js'
import { tieGroupsOf } from '../tie-groups.js'
import { AROUND, groupsAround } from './around-query.js'
import { AroundPicture } from './AroundPicture.js'
import styles from './Around.module.css'

/** So many of each group are drawn: fewer where there are many groups. */
const few = (groups: number): number => (groups > 7 ? 3 : groups > 4 ? 4 : 6)

/** A small network around an entity: who and what it is tied to, in groups. */
export function Around({ entity }: { readonly entity: EntityHeadFragment }) {
  const { asOf } = useAsOf()
  const groups = tieGroupsOf(entity)
  const answer = useAnswer(AROUND, { id: entity.id, asOf, few: few(groups.length) })
  const [frame, width] = useWidth()
  return (
    <div ref={frame} className={styles['frame']}>
      <Answered what="what is around it" answer={answer}>
        {({ node }) =>
          node !== null && 'PARTY_TO' in node && width > 0 ? (
            <AroundPicture entity={entity} groups={groupsAround(node, groups)} width={width} />
          ) : null
        }
      </Answered>
      <p className={`${styles['onward'] ?? ''} no-print`}>
        <Link
          to={`/network?${new URLSearchParams({ projection: 'ENTITIES', around: entity.id, depth: '1' }).toString()}`}
        >
          Explore it in the network
        </Link>
      </p>
    </div>
  )
}

/** How wide an element is, as it changes. */
function useWidth() {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (ref.current === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return [ref, width] as const
}
