import { useSyncExternalStore } from 'react'

/** Too narrow for a form beside what it is about. */
export const NARROW = '(max-width: 60rem)'

/** Whether the window is as a media query says, now and when it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
  )
}
