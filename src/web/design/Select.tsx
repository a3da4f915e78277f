import { Check, ChevronDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import styles from './Select.module.css'

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly name: string; readonly note?: string }[]
  readonly onChange: (value: Value) => void
  /** The label is there for those who hear the page, not for those who see it. */
  readonly hideLabel?: boolean
}

/** One of a few. */
export function Select<Value extends string>({ label, value, options, onChange, hideLabel = false }: Props<Value>) {
  return (
    <AriaSelect
      className={styles['select'] ?? ''}
      value={value}
      onChange={(key) => onChange(key as Value)}
      aria-label={hideLabel ? label : ''}
    >
      {!hideLabel && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <Button className={styles['button'] ?? ''}>
        <SelectValue className={styles['value'] ?? ''}>{nameOf(value, options)}</SelectValue>
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <ListBox className={styles['list'] ?? ''} items={options.map((option) => ({ ...option, id: option.value }))}>
          {({ id, name, note }) => (
            <ListBoxItem id={id} textValue={name} className={styles['item'] ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={styles['tick']}>{isSelected && <Check aria-hidden />}</span>
                  <span>
                    {name}
                    {note !== undefined && <small>{note}</small>}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}

const nameOf = <Value extends string>(value: Value, options: Props<Value>['options']) =>
  options.find((option) => option.value === value)?.name ?? value
