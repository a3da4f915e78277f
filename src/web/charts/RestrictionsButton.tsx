import { SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { Dialog } from '../design/Dialog.js'
import { FilterForm } from '../filters/FilterForm.js'
import { ViewFields } from '../filters/ViewFields.js'
import type { Restrictions } from './restrictions.js'
import styles from './Chart.module.css'

/** The forms of what a chart is restricted to, behind a button: a chart needs the room. */
export function RestrictionsButton({ filter, view }: Pick<Restrictions, 'filter' | 'view'>) {
  const [open, setOpen] = useState(false)
  const count = Object.keys(filter.value).length
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <SlidersHorizontal aria-hidden /> Filters{count > 0 && ` (${count})`}
      </Button>
      <Dialog title="Filters" isOpen={open} onClose={() => setOpen(false)}>
        <div className={styles['restrictions']}>
          <h3>As of when, and by which claims</h3>
          <ViewFields {...view} />
          <h3>Which agreements</h3>
          <FilterForm {...filter} asOf={view.asOf} counting={view.counting} />
        </div>
        <Button kind="primary" onPress={() => setOpen(false)}>
          Show
        </Button>
      </Dialog>
    </>
  )
}
