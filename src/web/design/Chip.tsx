import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import styles from './Chip.module.css'

interface Props {
  readonly words: string
  /** A flag or sign before the words. */
  readonly sign?: ReactNode
  readonly onRemove: () => void
}

/** Something chosen, which can be taken out again. */
export const Chip = ({ words, sign, onRemove }: Props) => (
  <span className={styles['chip']}>
    <span className={styles['words']} title={words}>
      {sign}
      <span>{words}</span>
    </span>
    <Button className={styles['remove'] ?? ''} aria-label={`Remove ${words}`} onPress={onRemove}>
      <X aria-hidden />
    </Button>
  </span>
)

export const Chips = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <ul className={styles['chips']} role="list" aria-label={label}>
    {children}
  </ul>
)
