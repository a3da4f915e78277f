import { EyeOff } from 'lucide-react'
import { Button } from '../../design/Button.js'
import { Chip, Chips } from '../../design/Chip.js'
import { entityName } from '../../parts/EntityLink.js'
import type { Model } from '../use-model.js'
import type { Picking } from '../use-picking.js'
import styles from './Panel.module.css'

interface Props {
  readonly model: Pick<Model, 'picked' | 'graph' | 'log'>
  readonly picking: Picking
}

const LISTED = 60

/** What can be done with many nodes at once. */
export function ManyPanel({ model: { picked, graph, log }, picking }: Props) {
  const others = [...graph.nodes.keys()].filter((id) => !picked.includes(id))
  return (
    <>
      <h3>{picked.length.toLocaleString('en')} picked</h3>
      <div className={styles['buttons']}>
        <Button onPress={() => log.act({ do: 'hide', ids: picked })}>
          <EyeOff aria-hidden /> Hide them
        </Button>
        <Button onPress={() => log.act({ do: 'hide', ids: others })} isDisabled={others.length === 0}>
          <EyeOff aria-hidden /> Hide all others
        </Button>
      </div>
      <Chips label="What is picked">
        {picked.slice(0, LISTED).map((id) => {
          const entity = graph.nodes.get(id)?.entity
          return (
            <li key={id}>
              <Chip words={entity === undefined ? id : entityName(entity)} onRemove={() => picking.toggle(id)} />
            </li>
          )
        })}
      </Chips>
      {picked.length > LISTED && <p className={styles['facts']}>And {picked.length - LISTED} more.</p>}
      <p className={styles['facts']}>Pick two for the shortest ways between them.</p>
    </>
  )
}
