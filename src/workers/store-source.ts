import { deserialize, serialize } from 'node:v8'
import { openStore, type StoreOptions } from '../store/open.js'
import { openMemory } from '../store/memory/memory.js'
import type { Corpus } from '../domain.js'
import { RECORD_NAMES } from '../records.js'
import { type Readiness, readinessOf } from '../store/readiness.js'
import type { Store } from '../store/store.js'

/** Where a worker has its store from: a corpus as bytes that all of them share, or a Neo4j. */
export type StoreSource =
  | { readonly kind: 'corpus'; readonly bytes: Uint8Array<SharedArrayBuffer> }
  | ({ readonly kind: 'neo4j' } & Omit<StoreOptions, 'report' | 'told'>)

/** A worker that comes later has the same corpus, whatever became of its folders meanwhile. */
export function corpusSource(corpus: Corpus): StoreSource {
  const records = Object.fromEntries(RECORD_NAMES.map((name) => [name, [...corpus[name]]]))
  const written = serialize({ ...corpus, ...records, ties: [...corpus.ties] })
  const bytes = new Uint8Array(new SharedArrayBuffer(written.length))
  bytes.set(written)
  return { kind: 'corpus', bytes }
}

/** `told` what can be asked of it, whenever that is looked at. */
export async function storeOf(
  source: StoreSource,
  report: (error: unknown) => void,
  told: (readiness: Readiness) => void,
): Promise<Store> {
  if (source.kind === 'neo4j') return openStore({ ...source, report, told })
  const memory = openMemory(deserialize(source.bytes) as Corpus)
  told(await readinessOf(memory))
  return memory
}
