import { inject } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { openNeo4jAlone } from '../neo4j/alone.js'
import { seedsCorpus } from '../seeds.js'
import { seedsInMemory } from './ask.js'

/** As long as other test files may use the one Neo4j, on a slow machine. */
export const LONGEST_WAIT_MS = 1_800_000

/** The stores that the real corpus can be asked in here: memory, and Neo4j where there is one. */
export const STORES: readonly (readonly [name: string, open: () => Promise<Store>])[] = [
  ['memory', seedsInMemory],
  ...(inject('neo4jUri') === null ? [] : [['neo4j', seedsInNeo4j] as const]),
]

async function seedsInNeo4j(): Promise<Store> {
  const store = await openNeo4jAlone()
  await store.load(await seedsCorpus())
  return store
}
