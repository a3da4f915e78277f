import { Segments } from '../design/Segments.js'
import { TextInput } from '../design/TextInput.js'
import type { ControlProps } from './control.js'
import { EntityPicker } from './EntityPicker.js'
import styles from './FilterForm.module.css'
import { partIn, textIn, textsIn, withValue } from './narrow.js'
import { problemOfDate } from './partial-date.js'
import { PickedChips } from './PickedChips.js'

const orNothing = (text: string): string | undefined => (text === '' ? undefined : text)

export const TextField = ({ field, value, onChange }: ControlProps) => (
  <TextInput
    label={field.label}
    hideLabel
    value={textIn(value)}
    onChange={(text) => onChange(orNothing(text))}
    placeholder="Any words"
  />
)

const problemOfNumber = (text: string): string | null =>
  text === '' || (/^\d{1,9}$/.test(text) && Number(text) > 0) ? null : 'Write a whole number from 1, as 12.'

export const NumberField = ({ field, value, onChange }: ControlProps) => (
  <TextInput
    label={field.label}
    hideLabel
    inputMode="numeric"
    value={typeof value === 'number' ? String(value) : ''}
    onChange={(text) => onChange(text === '' ? undefined : Number(text))}
    problemOf={problemOfNumber}
    placeholder="Any number"
  />
)

const ANSWERS = [
  { value: 'any', name: 'Any' },
  { value: 'yes', name: 'Yes' },
  { value: 'no', name: 'No' },
] as const

const VALUES = { any: undefined, yes: true, no: false }

export function YesNoField({ field, value, onChange }: ControlProps) {
  const chosen = value === true ? 'yes' : value === false ? 'no' : 'any'
  return (
    <Segments label={field.label} value={chosen} options={ANSWERS} onChange={(answer) => onChange(VALUES[answer])} />
  )
}

const problemOf = (text: string): string | null => (text === '' ? null : problemOfDate(text))

export function DatesField({ field, value, onChange }: ControlProps) {
  const dates = partIn(value)
  const change = (end: 'from' | 'to', text: string) => {
    const changed = withValue(dates, end, orNothing(text))
    onChange(Object.keys(changed).length === 0 ? undefined : changed)
  }
  return (
    <div className={styles['dates']} role="group" aria-label={field.label}>
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          label={end === 'from' ? 'From' : 'To'}
          value={textIn(dates[end])}
          onChange={(text) => change(end, text)}
          problemOf={problemOf}
          placeholder={end === 'from' ? '2015' : '2022-07'}
        />
      ))}
    </div>
  )
}

export const IdsField = ({ field, value, onChange }: ControlProps) => {
  const change = (ids: readonly string[]) => onChange(ids.length === 0 ? undefined : ids)
  return (
    <div className={styles['row']}>
      <PickedChips label={`${field.label}: picked`} ids={textsIn(value)} onChange={change} />
      <EntityPicker field={field} label={field.label} ids={textsIn(value)} onChange={change} />
    </div>
  )
}
