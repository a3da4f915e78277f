import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { Button } from '../../design/Button.js'
import { entityName } from '../../parts/EntityLink.js'
import { EntitySign } from '../../parts/EntitySign.js'
import { otherEnd } from '../graph/graph.js'
import { heaviestFirst } from '../graph/heaviest.js'
import type { Model } from '../use-model.js'
import type { Picking } from '../use-picking.js'
import styles from './Panel.module.css'

interface Props {
  readonly id: string
  readonly model: Pick<Model, 'scene' | 'graph'>
  readonly picking: Picking
}

const FIRST = 8

/** What a node is linked to in this picture, the heaviest first; a link opens what makes it. */
export function LinksHere({ id, model: { scene, graph }, picking }: Props) {
  const [all, setAll] = useState(false)
  const links = heaviestFirst(scene.neighbours.get(id) ?? [])
  if (links.length === 0) return <p className={styles['facts']}>It has no link in this picture.</p>
  const heaviest = links[0]?.weight ?? 1
  return (
    <>
      <h4>Its links here</h4>
      <ul role="list" className={styles['links']}>
        {(all ? links : links.slice(0, FIRST)).map((link) => {
          const entity = graph.nodes.get(otherEnd(link, id))?.entity
          if (entity === undefined) return null
          return (
            <li key={link.id}>
              <AriaButton className={styles['link'] ?? ''} onPress={() => picking.onNode(entity.id, false)}>
                <EntitySign type={entity.type} iso2={'iso2' in entity ? entity.iso2 : undefined} /> {entityName(entity)}
              </AriaButton>
              <AriaButton
                className={styles['weight'] ?? ''}
                aria-label={`What links it to ${entity.name}: weight ${link.weight}`}
                onPress={() => picking.onLink(link.id)}
              >
                <span style={{ inlineSize: `${(100 * link.weight) / heaviest}%` }} aria-hidden />
                <span>{link.weight}</span>
              </AriaButton>
            </li>
          )
        })}
      </ul>
      {links.length > FIRST && (
        <div>
          <Button kind="quiet" onPress={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${links.length.toLocaleString('en')}`}
          </Button>
        </div>
      )}
    </>
  )
}
