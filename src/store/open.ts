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
  const origin = await openOrigin(neo4j)
  // Beside the questions, as there may be much of it.
  void origin.sweep().catch(report)
  const snapshot = read === 'snapshot' || (read === 'auto' && (await tieCount(origin)) <= SNAPSHOT_TIES)
  return snapshot ? openSnapshot(origin, { everyMs: LOOK_EVERY_MS, report }) : origin
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
