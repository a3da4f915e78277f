import { unpacked } from '../lists/packed-columns.js'
import { openColumns } from '../store/memory/memory.js'
import { openStore, type StoreOptions } from '../store/open.js'
import { type Readiness, readinessOf } from '../store/readiness.js'
import type { Store } from '../store/store.js'

/** Where a worker has its store from: columns that all of them share, whatever became of their folders since, or a Neo4j. */
export type StoreSource =
  | { readonly kind: 'columns'; readonly bytes: SharedArrayBuffer; readonly loadedAt: string }
  | ({ readonly kind: 'neo4j' } & Omit<StoreOptions, 'report' | 'told'>)

/** `told` what can be asked of it, whenever that is looked at. */
export async function storeOf(
  source: StoreSource,
  report: (error: unknown) => void,
  told: (readiness: Readiness) => void,
): Promise<Store> {
  if (source.kind === 'neo4j') return openStore({ ...source, report, told })
  const memory = openColumns(unpacked(source.bytes), source.loadedAt)
  told(await readinessOf(memory))
  return memory
}
