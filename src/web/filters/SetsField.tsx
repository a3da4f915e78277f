import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../design/Button.js'
import type { ControlProps } from './control.js'
import { SetCondition } from './SetCondition.js'
import { hasTerms, setRows, type SetRow, setFilters } from './set-rows.js'

const NEW: SetRow = { mode: 'any', ids: [], terms: {} }

/** Conditions on what something is tied to: any of, all of, none of. Every one must hold. */
export function SetsField({ field, value, onChange }: ControlProps) {
  const rows = setRows(value)
  const [more, setMore] = useState(false)
  // What restricts nothing yet is kept here until it does.
  const [draft, setDraft] = useState(NEW)
  const shown: readonly SetRow[] = rows.length === 0 || more ? [...rows, draft] : rows
  const change = (index: number, row: SetRow) => {
    const isDraft = index === rows.length
    const changed = isDraft ? [...rows, row] : rows.map((one, other) => (other === index ? row : one))
    setDraft(restricts(row) ? NEW : row)
    setMore(!restricts(row) && (isDraft ? more : row.mode === null || hasTerms(row)))
    onChange(setFilters(changed.filter(restricts)))
  }
  return (
    <>
      {shown.map((row, index) => (
        <SetCondition
          key={index}
          field={field}
          name={shown.length === 1 ? field.label : `${field.label}, condition ${index + 1}`}
          row={row}
          onChange={(changed) => change(index, changed)}
        />
      ))}
      {rows.length > 0 && !more && (
        <Button kind="quiet" onPress={() => setMore(true)}>
          <Plus aria-hidden /> And another condition
        </Button>
      )}
    </>
  )
}

const restricts = (row: SetRow): boolean => (row.mode === null ? hasTerms(row) : row.ids.length > 0)
