import { StoreError } from '../errors.js'
import type { Store } from './store.js'
import type { Neo4jOptions, Neo4jStore } from './neo4j/neo4j.js'
import { openMemory } from './memory/memory.js'
import { openSnapshot } from './snapshot.js'

export interface StoreOptions {
  /** null: memory is the store. */
  readonly neo4j: Neo4jOptions | null
  readonly read: 'auto' | 'snapshot' | 'direct'
  readonly report: (error: unknown) => void
}

// What fits in memory beside the server: beyond it each question goes to Neo4j.
const SNAPSHOT_TIES = 5_000_000
const LOOK_EVERY_MS = 5_000

/** The store that a configuration asks for. */
export async function openStore({ neo4j, read, report }: StoreOptions): Promise<Store> {
  if (neo4j === null) return openMemory(null)
  const origin = sweptBeside(await openOrigin(neo4j), report)
  try {
    const snapshot = read === 'snapshot' || (read === 'auto' && (await tieCount(origin)) <= SNAPSHOT_TIES)
    return snapshot ? await openSnapshot(origin, { everyMs: LOOK_EVERY_MS, report }) : origin
  } catch (error) {
    await origin.close()
    throw error
  }
}

/** Sweeps beside the questions, as there may be much of it. Whoever asks is told that Neo4j cannot be reached: once is enough. */
function sweptBeside(store: Neo4jStore, report: StoreOptions['report']): Store {
  let isClosed = false
  void store.sweep().catch((error: unknown) => {
    if (!isClosed && !(error instanceof StoreError && error.code === 'STORE_UNAVAILABLE')) report(error)
  })
  return {
    ...store,
    close() {
      isClosed = true
      return store.close()
    },
  }
}

/** Neo4j itself: the system of record. The driver is loaded only where there is one to reach. */
export async function openOrigin(neo4j: Neo4jOptions): Promise<Neo4jStore> {
  const { openNeo4j } = await import('./neo4j/neo4j.js')
  return openNeo4j(neo4j)
}

async function tieCount(store: Store): Promise<number> {
  const rows = await store.ask('relationCounts', {})
  return rows.reduce((sum, { count }) => sum + count, 0)
}
