import type { Store } from '../store/store.js'
import { readinessOf } from '../store/readiness.js'
import { openStore, type StoreOptions } from '../store/open.js'
import { readCorpus } from './corpus.js'

export interface FilledOptions extends StoreOptions {
  /** The folders that memory is filled from where it is the store. */
  readonly data: readonly string[]
}

/** The store that a configuration asks for, ready to be asked: Neo4j as it is, or memory filled from folders. */
export async function openFilled({ data, ...options }: FilledOptions): Promise<Store> {
  const store = await openStore(options)
  if (options.neo4j !== null) return store
  await store.load(await readCorpus(data))
  options.told?.(await readinessOf(store))
  return store
}
