import type { ComponentType } from 'react'
import { CodesField } from '../filters/CodesField.js'
import type { ControlProps } from '../filters/control.js'
import { SetsField } from '../filters/SetsField.js'
import { DatesField, IdsField, NumberField, TextField, YesNoField } from '../filters/SimpleFields.js'
import { fieldOf, variableKind, type VariableKind } from './field.js'
import { CodeField, DateField, JsonField } from './OwnFields.js'
import { PickOne } from '../filters/PickOne.js'
import type { OperationVariable } from './variable.js'

const CONTROLS: { readonly [K in VariableKind]: ComponentType<ControlProps> } = {
  id: PickOne,
  ids: IdsField,
  codes: CodesField,
  code: CodeField,
  number: NumberField,
  yesNo: YesNoField,
  dates: DatesField,
  date: DateField,
  sets: SetsField,
  text: TextField,
  json: JsonField,
}

interface Props {
  readonly variable: OperationVariable
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** The control that fits a variable's type. */
export function VariableControl({ variable, value, onChange }: Props) {
  const Control = CONTROLS[variableKind(variable)]
  return <Control field={fieldOf(variable)} value={value ?? undefined} onChange={onChange} />
}
