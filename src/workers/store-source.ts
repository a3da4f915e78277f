import { deserialize, serialize } from 'node:v8'
import { openStore, type StoreOptions } from '../store/open.js'
import { openMemory } from '../store/memory/memory.js'
import type { Corpus } from '../domain.js'
import { RECORD_NAMES } from '../records.js'
import type { Store } from '../store/store.js'

/** Where a worker has its store from: a corpus as bytes that all of them share, or a Neo4j. */
export type StoreSource =
  | { readonly kind: 'corpus'; readonly bytes: Uint8Array<SharedArrayBuffer> }
  | ({ readonly kind: 'neo4j' } & Omit<StoreOptions, 'report'>)

/** A worker that comes later has the same corpus, whatever became of its folders meanwhile. */
export function corpusSource(corpus: Corpus): StoreSource {
  const records = Object.fromEntries(RECORD_NAMES.map((name) => [name, [...corpus[name]]]))
  const written = serialize({ ...corpus, ...records, ties: [...corpus.ties] })
  const bytes = new Uint8Array(new SharedArrayBuffer(written.length))
  bytes.set(written)
  return { kind: 'corpus', bytes }
}

export async function storeOf(source: StoreSource, report: StoreOptions['report']): Promise<Store> {
  if (source.kind === 'neo4j') return openStore({ ...source, report })
  return openMemory(deserialize(source.bytes) as Corpus)
}
