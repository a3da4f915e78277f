import type { ButtonProps } from 'react-aria-components'
import { Button as AriaButton } from 'react-aria-components'
import styles from './Button.module.css'

interface Props extends Omit<ButtonProps, 'className' | 'style'> {
  /** `primary` is the one thing to do on a page, `quiet` has no border. */
  readonly kind?: 'primary' | 'plain' | 'quiet'
}

export const Button = ({ kind = 'plain', ...props }: Props) => (
  <AriaButton {...props} className={`${styles['button'] ?? ''} ${styles[kind] ?? ''}`} />
)
