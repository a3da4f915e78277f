import styles from './EntityPicker.module.css'
import type { PickerSuggestions } from './suggestions.js'

const WHY: { readonly [S in PickerSuggestions['state']]: string } = {
  asking: 'Loading …',
  failed: 'Could not look: the server does not answer.',
  answered: 'Nothing by this name.',
}

/** Why there is nothing in the list of a picker: that nothing was found is said only where somebody looked. */
export const NothingToChoose = ({ state }: Pick<PickerSuggestions, 'state'>) => (
  <p className={styles['empty']} role={state === 'failed' ? 'alert' : 'status'}>
    {WHY[state]}
  </p>
)
