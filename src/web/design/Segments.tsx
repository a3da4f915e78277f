import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import styles from './Segments.module.css'

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly name: string }[]
  readonly onChange: (value: Value) => void
}

/** One of two or three that stand side by side. */
export function Segments<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const choose = (keys: ReadonlySet<unknown>) => {
    const chosen = options.find((option) => keys.has(option.value))
    if (chosen !== undefined) onChange(chosen.value)
  }
  return (
    <ToggleButtonGroup
      className={styles['group'] ?? ''}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
    >
      {options.map(({ value: id, name }) => (
        <ToggleButton key={id} id={id} className={styles['segment'] ?? ''}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
