import { Eye, EyeOff, MousePointerClick } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../design/Button.js'
import { IconButton } from '../../design/IconButton.js'
import { GROUPING_WORDS } from '../groupings.js'
import type { Model } from '../use-model.js'
import type { Picking } from '../use-picking.js'
import styles from './Controls.module.css'

interface Props {
  readonly model: Pick<Model, 'scene' | 'view' | 'log' | 'changes'>
  readonly picking: Picking
}

const FIRST = 8

/** What the colours mean, which is a list of what is drawn: all of a group are picked or hidden at once. */
export function NetworkLegend({ model: { scene, view, log, changes }, picking }: Props) {
  const [all, setAll] = useState(false)
  const { legend } = scene.appearance
  const shown = all ? legend : legend.slice(0, FIRST)
  return (
    <section className={`${styles['section'] ?? ''} no-print`} aria-label="What is drawn">
      <h2 className={styles['heading']}>What is drawn, by {GROUPING_WORDS[view.colour].name}</h2>
      <ul role="list" className={styles['legend']}>
        {shown.map(({ key, name, colour, members }) => (
          <li key={key ?? 'none'}>
            <span className={styles['swatch']} style={{ background: colour }} aria-hidden />
            <span className={styles['group']} title={name}>
              {name}
            </span>
            <span className={styles['number']}>{members.length.toLocaleString('en')}</span>
            <IconButton
              label={`Pick all: ${name}`}
              onPress={() => picking.only(key === null ? members.map(({ id }) => id) : [key])}
            >
              <MousePointerClick aria-hidden />
            </IconButton>
            <IconButton
              label={`Hide all: ${name}`}
              onPress={() => log.act({ do: 'hide', ids: key === null ? members.map(({ id }) => id) : [key] })}
            >
              <EyeOff aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {legend.length > FIRST && (
        <Button kind="quiet" onPress={() => setAll(!all)}>
          {all ? 'Show fewer groups' : `Show all ${legend.length} groups`}
        </Button>
      )}
      {changes.hidden.size > 0 && (
        <Button kind="quiet" onPress={() => log.act({ do: 'show', ids: [] })}>
          <Eye aria-hidden /> Show what was hidden
        </Button>
      )}
    </section>
  )
}
