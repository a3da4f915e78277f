import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openMemory } from '../../src/store/memory/memory.js'
import type { Store } from '../../src/store/store.js'
import { openNeo4jAlone } from '../neo4j/alone.js'
import { corpus } from './arbitrary/corpus.js'
import { difference } from './difference.js'
import { asksOf, SEED } from './draws.js'
import { QUESTIONS } from './questions.js'

const GRAPHS = 12
// In the midst of the dates that are drawn, since from the day of the load on questions walk the steady ties.
const DAYS = ['2013-12-31', '2015-06-29', '2015-06-30', '2016-01-01'] as const
const LONGEST_MS = 1_800_000

// QUESTIONS=states,statePairs asks these alone, while they are written.
const asked = process.env['QUESTIONS']?.split(',')
const questions = QUESTIONS.filter((question) => asked?.includes(question) ?? true)
if (questions.length < (asked?.length ?? 1)) throw new Error(`QUESTIONS wants questions, got ${asked?.join(',')}`)

// The same question, graph and parameters: the same rows from Neo4j and from memory, page after page.
describe.skipIf(inject('neo4jUri') === null)('Neo4j and memory answer alike', () => {
  let neo4j: Store
  let day: string
  const memory = openMemory(null)

  beforeAll(async () => {
    neo4j = await openNeo4jAlone({ today: () => day })
  }, LONGEST_MS)
  afterAll(() => neo4j.close())

  const graphs = fc.sample(corpus, { numRuns: GRAPHS, seed: SEED })
  test.each(graphs.map((graph, at) => [at, graph] as const))(
    'on random graph %i, whatever is asked',
    { timeout: LONGEST_MS },
    async (at, graph) => {
      day = DAYS[at % DAYS.length] ?? DAYS[0]
      await neo4j.load(graph)
      await memory.load(graph)
      for (const question of questions) {
        for (const params of asksOf(question, at)) expect(await difference(neo4j, memory, question, params)).toBeNull()
      }
    },
  )
})
