import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openMemory } from '../../src/store/memory/memory.js'
import type { Store } from '../../src/store/store.js'
import { openNeo4jAlone } from '../neo4j/alone.js'
import { corpus } from './arbitrary/corpus.js'
import { difference } from './difference.js'
import { broken, drawnFor, type Mutation } from './mutation.js'
import { MUTATIONS } from './mutations.js'
import { paramsOf } from './questions.js'

const GRAPHS = 3
const ASKS = 24
const SEED = 20_261_122
const LONGEST_MS = 1_800_000

// A suite that finds nothing proves nothing, unless it is known to find what is wrong.
describe.skipIf(inject('neo4jUri') === null)('the comparison of Neo4j and memory', () => {
  const found = { neo4j: new Set<Mutation>(), memory: new Set<Mutation>() }
  const foundWithoutCause = new Set<Mutation>()
  let neo4j: Store

  // Each graph is loaded once for all mutations, as Neo4j plans its questions anew after a load.
  beforeAll(async () => {
    neo4j = await openNeo4jAlone()
    const memory = openMemory(null)
    for (const [at, graph] of fc.sample(corpus, { numRuns: GRAPHS, seed: SEED }).entries()) {
      await neo4j.load(graph)
      await memory.load(graph)
      for (const mutation of MUTATIONS) await look(mutation, memory, SEED + at)
    }
  }, LONGEST_MS)
  afterAll(() => neo4j.close())

  async function look(mutation: Mutation, memory: Store, seed: number): Promise<void> {
    const { question } = mutation
    for (const params of fc.sample(drawnFor(paramsOf(question), mutation), { numRuns: ASKS, seed })) {
      if (found.neo4j.has(mutation) && found.memory.has(mutation)) return
      const inNeo4j = await difference(broken(neo4j, mutation), memory, question, params)
      const inMemory = await difference(neo4j, broken(memory, mutation), question, params)
      if (inNeo4j !== null) found.neo4j.add(mutation)
      if (inMemory !== null) found.memory.add(mutation)
      if ((inNeo4j ?? inMemory) === null) continue
      if ((await difference(neo4j, memory, question, params)) !== null) foundWithoutCause.add(mutation)
    }
  }

  test.each(MUTATIONS)('finds a Neo4j that $what in $question', (mutation) => {
    expect(found.neo4j.has(mutation)).toBe(true)
  })

  test.each(MUTATIONS)('finds a memory that $what in $question', (mutation) => {
    expect(found.memory.has(mutation)).toBe(true)
  })

  test('finds nothing in the same questions where neither store is broken', () => {
    expect([...foundWithoutCause]).toEqual([])
  })
})
