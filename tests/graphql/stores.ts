import { inject } from 'vitest'
import { readCorpus } from '../../src/corpus/corpus.js'
import { openNeo4j } from '../../src/store/neo4j/neo4j.js'
import type { Store } from '../../src/store/store.js'
import { SEEDS, seedsInMemory } from './ask.js'

/** The stores that the real corpus can be asked in here: memory, and Neo4j where there is one. */
export const STORES: readonly (readonly [name: string, open: () => Promise<Store>])[] = [
  ['memory', seedsInMemory],
  ...(inject('neo4jUri') === null ? [] : [['neo4j', seedsInNeo4j] as const]),
]

async function seedsInNeo4j(): Promise<Store> {
  const auth = inject('neo4jAuth')
  const store = openNeo4j({
    uri: inject('neo4jUri') ?? '',
    username: auth?.username ?? null,
    password: auth?.password ?? null,
    database: null,
    timeoutMs: 60_000,
  })
  await store.load(await readCorpus([SEEDS]))
  return store
}
