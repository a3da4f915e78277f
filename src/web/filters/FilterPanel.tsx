import { SlidersHorizontal } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button } from '../design/Button.js'
import { Dialog } from '../design/Dialog.js'
import { NARROW, useMedia } from '../design/use-media.js'
import styles from './FilterPanel.module.css'

interface Props {
  /** How many filters are set, which the closed panel of a narrow window tells. */
  readonly count: number
  /** What to press when done: `Show 43 agreements`. */
  readonly done?: string
  readonly children: ReactNode
}

/** Forms beside what they filter; where the window is narrow, behind a button and over the whole of it. */
export function FilterPanel({ count, done = 'Show', children }: Props) {
  const narrow = useMedia(NARROW)
  const [open, setOpen] = useState(false)
  if (!narrow)
    return (
      <aside className={`${styles['panel'] ?? ''} no-print`} aria-label="Filters">
        <h2 className="visually-hidden">Filters</h2>
        {children}
      </aside>
    )
  return (
    <div className="no-print">
      <Button onPress={() => setOpen(true)}>
        <SlidersHorizontal aria-hidden /> Filters{count > 0 && ` (${count})`}
      </Button>
      <Dialog title="Filters" isOpen={open} onClose={() => setOpen(false)}>
        <div className={styles['panel']}>{children}</div>
        <Button kind="primary" onPress={() => setOpen(false)}>
          {done}
        </Button>
      </Dialog>
    </div>
  )
}
