import { useEffect, useSyncExternalStore } from 'react'
import { queryClient } from './query-client.js'

/** Asks once more all that failed and is wanted on the page. */
export const tryAllAgain = () =>
  queryClient.refetchQueries({
    type: 'active',
    predicate: ({ state }) => state.status === 'error' && state.fetchStatus === 'idle',
  })

const listeners = new Set<() => void>()
let told = 0

function tell(change: 1 | -1): void {
  told += change
  for (const listener of listeners) listener()
}

/** Says that a failure is told where it is called, with a way to try again. */
export function useTold(): void {
  useEffect(() => {
    tell(1)
    return () => tell(-1)
  }, [])
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const stop = queryClient.getQueryCache().subscribe(listener)
  return () => {
    listeners.delete(listener)
    stop()
  }
}

/** Something that the page wants has failed, and no part of it says so. */
const isUntold = (): boolean =>
  told === 0 &&
  queryClient
    .getQueryCache()
    .getAll()
    .some((query) => query.state.status === 'error' && query.isActive())

export const useIsUntold = (): boolean => useSyncExternalStore(subscribe, isUntold)
