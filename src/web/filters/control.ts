import type { FilterField } from './shape.js'

/** What every control of a form is given. */
export interface ControlProps {
  readonly field: FilterField
  readonly value: unknown
  /** Undefined takes the restriction out. */
  readonly onChange: (value: unknown) => void
}
