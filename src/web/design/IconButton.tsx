import type { ButtonProps } from 'react-aria-components'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import styles from './Button.module.css'
import tooltip from './Tooltip.module.css'

interface Props extends Omit<ButtonProps, 'className' | 'style' | 'aria-label'> {
  /** What it does: its name, and what a pointer resting on it is told. */
  readonly label: string
  readonly className?: string
}

/** A button with a sign and no words. */
export const IconButton = ({ label, className = '', ...props }: Props) => (
  <TooltipTrigger delay={500}>
    <Button
      {...props}
      aria-label={label}
      className={`${styles['button'] ?? ''} ${styles['icon'] ?? ''} ${className}`}
    />
    <Tooltip className={tooltip['tooltip'] ?? ''} offset={6}>
      {label}
    </Tooltip>
  </TooltipTrigger>
)
