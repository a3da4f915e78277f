import { StoreError } from '../errors.js'
import { type FollowingOptions, openFollowing } from './following.js'
import { openMemory } from './memory/memory.js'
import type { Neo4jOptions, Neo4jStore } from './neo4j/neo4j.js'
import type { Store } from './store.js'

export interface StoreOptions extends Omit<FollowingOptions, 'everyMs'> {
  /** null: memory is the store. */
  readonly neo4j: Neo4jOptions | null
}

const LOOK_EVERY_MS = 5_000

/** The store that a configuration asks for. */
export async function openStore({ neo4j, ...options }: StoreOptions): Promise<Store> {
  if (neo4j === null) return openMemory(null)
  const { read, report, told, waits = false } = options
  const origin = await openOrigin(neo4j)
  const { sweep, store } = sweeping(origin, report)
  // Whoever neither waits for it nor wants to know how it stands asks Neo4j itself as it is.
  if (read === 'direct' && told === undefined && !waits) {
    sweep()
    return store
  }
  const toldOf: StoreOptions['told'] = (readiness) => {
    if (readiness.trouble === null) sweep()
    told?.(readiness)
  }
  try {
    return await openFollowing(store, { ...options, everyMs: LOOK_EVERY_MS, told: toldOf })
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Sweeps once, and beside the questions, as there may be much of it. Whoever asks is told that Neo4j cannot be reached: once is enough. */
function sweeping(origin: Neo4jStore, report: StoreOptions['report']) {
  let isClosed = false
  let isSwept = false
  function sweep(): void {
    if (isSwept) return
    isSwept = true
    void origin.sweep().catch((error: unknown) => {
      const isTold = error instanceof StoreError && ['STORE_UNAVAILABLE', 'STORE_REFUSED'].includes(error.code)
      if (!isClosed && !isTold) report(error)
    })
  }
  const close = () => {
    isClosed = true
    return origin.close()
  }
  return { sweep, store: { ...origin, close } satisfies Store }
}

/** Neo4j itself: the system of record. The driver is loaded only where there is one to reach. */
export async function openOrigin(neo4j: Neo4jOptions): Promise<Neo4jStore> {
  const { openNeo4j } = await import('./neo4j/neo4j.js')
  return openNeo4j(neo4j)
}
