import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

const KEY = 'normgraph:theme'
const system = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

const chosen = (): string | null => localStorage.getItem(KEY)

/** The one that is shown: as chosen, else as the system has it. */
function current(): Theme {
  const choice = chosen()
  if (choice === 'light' || choice === 'dark') return choice
  return system.matches ? 'dark' : 'light'
}

function show(): void {
  document.documentElement.dataset['theme'] = current()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Shows the theme, and follows the system's as long as none is chosen. */
export function startTheme(): void {
  show()
  system.addEventListener('change', show)
}

export function toggleTheme(): void {
  localStorage.setItem(KEY, current() === 'dark' ? 'light' : 'dark')
  show()
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, current)
