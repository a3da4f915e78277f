import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import { Select } from '../design/Select.js'
import { EntityPicker } from './EntityPicker.js'
import type { ControlProps } from './control.js'
import styles from './FilterForm.module.css'
import { PickedChips } from './PickedChips.js'
import { type Mode, setRows, type SetRow, setFilters } from './set-rows.js'

const MODES: readonly { readonly value: Mode; readonly name: string }[] = [
  { value: 'any', name: 'any of these' },
  { value: 'all', name: 'all of these' },
  { value: 'none', name: 'none of these' },
]

/** Conditions on what something is tied to: any of, all of, none of. Every one must hold. */
export function SetsField({ field, value, onChange }: ControlProps) {
  const rows = setRows(value)
  const [more, setMore] = useState(false)
  const shown: readonly SetRow[] = rows.length === 0 || more ? [...rows, { mode: 'any', ids: [] }] : rows
  const [mode, setMode] = useState<Mode>('any')
  const change = (index: number, row: SetRow) => {
    if (index === rows.length) setMore(false)
    const changed = index === rows.length ? [...rows, row] : rows.map((one, other) => (other === index ? row : one))
    onChange(setFilters(changed.filter(({ ids }) => ids.length > 0)))
  }
  return (
    <>
      {shown.map((row, index) => {
        const isNew = index === rows.length
        const rowMode = isNew ? mode : row.mode
        const name = shown.length === 1 ? field.label : `${field.label}, condition ${index + 1}`
        return (
          <div key={index} className={styles['row']} role="group" aria-label={name}>
            <Select
              label={`${name}: any, all or none`}
              hideLabel
              value={rowMode}
              options={MODES}
              onChange={(chosen) => (isNew ? setMode(chosen) : change(index, { ...row, mode: chosen }))}
            />
            <PickedChips
              label={`${name}: picked`}
              ids={row.ids}
              onChange={(ids) => change(index, { mode: rowMode, ids })}
            />
            <EntityPicker
              field={field}
              label={name}
              ids={row.ids}
              onChange={(ids) => change(index, { mode: rowMode, ids })}
            />
          </div>
        )
      })}
      {rows.length > 0 && !more && (
        <Button kind="quiet" onPress={() => setMore(true)}>
          <Plus aria-hidden /> And another condition
        </Button>
      )}
    </>
  )
}
