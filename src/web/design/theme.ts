import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

export type Theme = 'light' | 'dark'

const KEY = 'normgraph:theme'
const system = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

/** What a picture for a file is drawn in, while it is. */
let borrowed: Theme | null = null

/** The one that was chosen; null where the system's holds. */
export function chosenTheme(): Theme | null {
  const choice = localStorage.getItem(KEY)
  return choice === 'light' || choice === 'dark' ? choice : null
}

/** The one that is shown: as chosen, else as the system has it. */
const current = (): Theme => borrowed ?? chosenTheme() ?? (system.matches ? 'dark' : 'light')

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

/** Does something while everything is light, and lets nobody see it: for files, which are read on white. */
export function inLight<Made>(work: () => Made): Made {
  borrowed = 'light'
  document.documentElement.toggleAttribute('data-still', true)
  try {
    flushSync(show)
    return work()
  } finally {
    borrowed = null
    flushSync(show)
    document.documentElement.toggleAttribute('data-still', false)
  }
}

/** Shows a theme from now on; null: the system's. */
export function chooseTheme(choice: Theme | null): void {
  if (choice === chosenTheme()) return
  if (choice === null) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, choice)
  show()
}

export const toggleTheme = (): void => chooseTheme(current() === 'dark' ? 'light' : 'dark')

export const useTheme = (): Theme => useSyncExternalStore(subscribe, current)

export const useChosenTheme = (): Theme | null => useSyncExternalStore(subscribe, chosenTheme)
