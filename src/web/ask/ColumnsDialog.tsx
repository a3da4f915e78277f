import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { Checkbox } from '../design/Checkbox.js'
import { Dialog } from '../design/Dialog.js'
import { IconButton } from '../design/IconButton.js'
import styles from './Ask.module.css'
import type { AskColumn } from './column.js'
import type { ListQuestion } from './use-ask.js'

/** Which columns the table has, and in which order. */
export function ColumnsDialog({ ask: { list, columns, setColumns } }: { readonly ask: ListQuestion }) {
  const [open, setOpen] = useState(false)
  const chosen = columns.map(({ id }) => id)
  const others = list.columns.filter(({ id }) => !chosen.includes(id))
  const swap = (index: number) => setColumns(swapped(chosen, index))
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Columns3 aria-hidden /> Columns
      </Button>
      <Dialog title="Columns" isOpen={open} onClose={() => setOpen(false)}>
        <ul role="list" className={styles['columns']} aria-label="Shown, in this order">
          {columns.map((column, index) => (
            <li key={column.id}>
              <Chosen
                column={column}
                isLast={chosen.length === 1}
                remove={() => setColumns(chosen.filter((id) => id !== column.id))}
              />
              <IconButton label={`Move “${column.label}” up`} isDisabled={index === 0} onPress={() => swap(index - 1)}>
                <ArrowUp aria-hidden />
              </IconButton>
              <IconButton
                label={`Move “${column.label}” down`}
                isDisabled={index === chosen.length - 1}
                onPress={() => swap(index)}
              >
                <ArrowDown aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
        {others.length > 0 && <h3>Not shown</h3>}
        <ul role="list" className={styles['columns']} aria-label="Not shown">
          {others.map(({ id, label }) => (
            <li key={id}>
              <Checkbox isSelected={false} onChange={() => setColumns([...chosen, id])}>
                {label}
              </Checkbox>
            </li>
          ))}
        </ul>
        <Button kind="primary" onPress={() => setOpen(false)}>
          Done
        </Button>
      </Dialog>
    </>
  )
}

interface ChosenProps {
  readonly column: AskColumn
  /** One column has to stay. */
  readonly isLast: boolean
  readonly remove: () => void
}

const Chosen = ({ column, isLast, remove }: ChosenProps) => (
  <Checkbox isSelected isDisabled={isLast} onChange={remove}>
    {column.label}
  </Checkbox>
)

/** The one at the index after the one that follows it. */
const swapped = (ids: readonly string[], index: number): readonly string[] =>
  ids.map((id, at) => (at === index ? ids[index + 1]! : at === index + 1 ? ids[index]! : id))
