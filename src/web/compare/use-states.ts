import { parseAsString, useQueryState } from 'nuqs'

/** As the API has it. */
export const MOST_STATES = 10

/** The states that the address names, each once: `?states=KEN,EST`. */
export function useStates() {
  const [written, setWritten] = useQueryState('states', parseAsString.withDefault('').withOptions({ history: 'push' }))
  const ids = [...new Set(written.split(',').map((id) => id.trim().toUpperCase()))].filter((id) => id !== '')
  return {
    ids: ids.slice(0, MOST_STATES),
    /** Beyond what can be compared at once. */
    left: ids.slice(MOST_STATES),
    setIds: (chosen: readonly string[]) => void setWritten(chosen.length === 0 ? null : chosen.join(',')),
  }
}
