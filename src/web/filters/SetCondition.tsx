import { Select } from '../design/Select.js'
import { EntityPicker } from './EntityPicker.js'
import styles from './FilterForm.module.css'
import { PickedChips } from './PickedChips.js'
import { type Mode, MODES, type SetRow } from './set-rows.js'
import { SetTermFields } from './SetTermFields.js'
import type { FilterField } from './shape.js'

const WHICHEVER = 'whichever'

const OPTIONS: readonly { readonly value: Mode | typeof WHICHEVER; readonly name: string }[] = [
  { value: 'any', name: 'any of these' },
  { value: 'all', name: 'all of these' },
  { value: 'none', name: 'none of these' },
]

interface Props {
  readonly field: FilterField
  readonly name: string
  readonly row: SetRow
  readonly onChange: (row: SetRow) => void
}

/** One condition: which of, of what, and on which terms. */
export function SetCondition({ field, name, row, onChange }: Props) {
  const pick = (ids: readonly string[]) => onChange({ ...row, ids })
  return (
    <div className={styles['row']} role="group" aria-label={name}>
      <Select
        label={`${name}: any, all or none`}
        hideLabel
        value={row.mode ?? WHICHEVER}
        options={
          (field.terms ?? []).length === 0
            ? OPTIONS
            : [...OPTIONS, { value: WHICHEVER, name: 'at least one, whichever' }]
        }
        onChange={(chosen) => {
          const mode = MODES.find((each) => each === chosen) ?? null
          onChange({ ...row, mode, ids: mode === null ? [] : row.ids })
        }}
      />
      {row.mode !== null && (
        <>
          <PickedChips label={`${name}: picked`} ids={row.ids} onChange={pick} />
          <EntityPicker field={field} label={name} ids={row.ids} onChange={pick} />
        </>
      )}
      <SetTermFields name={name} field={field} terms={row.terms} onChange={(terms) => onChange({ ...row, terms })} />
    </div>
  )
}
