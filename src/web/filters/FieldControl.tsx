import type { ComponentType } from 'react'
import { CodesField } from './CodesField.js'
import type { ControlProps } from './control.js'
import styles from './FilterForm.module.css'
import { NamesField } from './NamesField.js'
import { PickOne } from './PickOne.js'
import { SetsField } from './SetsField.js'
import type { FieldKind } from './shape.js'
import { DatesField, IdsField, NumberField, TextField, YesNoField } from './SimpleFields.js'

const CONTROLS: { readonly [K in Exclude<FieldKind, 'filter'>]: ComponentType<ControlProps> } = {
  codes: CodesField,
  sets: SetsField,
  ids: IdsField,
  id: PickOne,
  names: NamesField,
  text: TextField,
  dates: DatesField,
  number: NumberField,
  yesNo: YesNoField,
}

interface Props extends ControlProps {
  /** The control of a filter within the filter. */
  readonly Inner?: ComponentType<ControlProps>
}

/** One field of a filter: its label, what it means, and the control that fits its kind. */
export function FieldControl({ Inner, ...props }: Props) {
  const { field } = props
  const Control = field.kind === 'filter' ? Inner : CONTROLS[field.kind]
  return (
    <div className={styles['field']} role="group" aria-label={field.label}>
      <p className={styles['label']}>{field.label}</p>
      {field.help !== '' && <p className={styles['help']}>{field.help}</p>}
      {Control && <Control {...props} />}
    </div>
  )
}
