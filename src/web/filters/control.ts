import type { Field } from './shape.js'

/** What every control of a form is given. */
export interface ControlProps {
  readonly field: Field
  readonly value: unknown
  /** Undefined takes the restriction out. */
  readonly onChange: (value: unknown) => void
}
