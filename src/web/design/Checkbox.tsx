import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components'
import styles from './Checkbox.module.css'

interface Props extends Omit<CheckboxFieldProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode
}

export const Checkbox = ({ children, ...props }: Props) => (
  <CheckboxField {...props}>
    <CheckboxButton className={styles['checkbox'] ?? ''}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={styles['box']}>
            {isIndeterminate ? <Minus aria-hidden /> : isSelected && <Check aria-hidden />}
          </span>
          <span>{children}</span>
        </>
      )}
    </CheckboxButton>
  </CheckboxField>
)
