import { useState } from 'react'
import { SwitchButton, SwitchField } from 'react-aria-components'
import { Button } from '../design/Button.js'
import { TextInput } from '../design/TextInput.js'
import type { Counting } from '../generated/schema.js'
import { FieldControl } from './FieldControl.js'
import { withValue } from './narrow.js'
import { problemOfDate } from './partial-date.js'
import { checkFilter } from './read-filter.js'
import { filterFields } from './shape.js'
import type { ViewParams } from './use-view-params.js'
import styles from './ViewFields.module.css'

const problemOf = (text: string): string | null => (text === '' ? null : problemOfDate(text))

/** As of when and by which claims, for any view: `<ViewFields {...useViewParams()} />`. */
export const ViewFields = ({ asOf, onAsOf, countingParam }: ViewParams) => (
  <div className={styles['view']}>
    <TextInput
      label="As of"
      placeholder="today"
      value={asOf ?? ''}
      onChange={(text) => onAsOf(text === '' ? undefined : text)}
      problemOf={problemOf}
    />
    <CountingFields value={countingParam.value} onChange={countingParam.onChange} />
  </div>
)

interface Props {
  readonly value: Counting
  readonly onChange: (value: Counting) => void
}

/** Which claims count: one switch for most, the rest behind it. */
export function CountingFields({ value, onChange }: Props) {
  const [more, setMore] = useState(false)
  const change = (name: string, changed: unknown) =>
    onChange(checkFilter('Counting', withValue({ ...value }, name, changed)).value)
  const readOnly = value.access?.length === 1 && value.access[0] === 'READ'
  return (
    <>
      <SwitchField isSelected={readOnly} onChange={(on) => change('access', on ? ['READ'] : undefined)}>
        <SwitchButton className={styles['switch'] ?? ''}>
          <span className={styles['track']} aria-hidden />
          Only what we have read ourselves
        </SwitchButton>
      </SwitchField>
      <div>
        <Button kind="quiet" aria-expanded={more} onPress={() => setMore(!more)}>
          {more ? 'Fewer choices of evidence' : 'More choices of evidence'}
        </Button>
      </div>
      {more && (
        <div className={styles['fields']}>
          {filterFields('Counting').map((field) => (
            <FieldControl
              key={field.name}
              field={field}
              value={{ ...value }[field.name as keyof Counting]}
              onChange={(changed) => change(field.name, changed)}
            />
          ))}
        </div>
      )}
    </>
  )
}
