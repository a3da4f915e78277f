import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { openMemory } from '../../src/store/memory/memory.js'
import type { Params, Question, Row } from '../../src/store/store.js'
import { corpus } from './arbitrary/corpus.js'
import { paramsOf, QUESTIONS } from './questions.js'

const GRAPHS = 12
const ASKS = 8
const FEWEST = 8
const SEED = 20_261_122

// Stores that answer nothing agree on it: what is drawn must lead to answers, and to second pages.
const answered = new Map<Question, number>()
const secondPages = new Map<Question, number>()
const more = (counts: Map<Question, number>, question: Question) =>
  counts.set(question, (counts.get(question) ?? 0) + 1)

beforeAll(async () => {
  const memory = openMemory(null)
  for (const [at, graph] of fc.sample(corpus, { numRuns: GRAPHS, seed: SEED }).entries()) {
    await memory.load(graph)
    for (const question of QUESTIONS) {
      for (const params of fc.sample<Params<Question>>(paramsOf(question), { numRuns: ASKS, seed: SEED + at })) {
        const rows = await memory.ask(question, params)
        if (rows.some(saysSomething)) more(answered, question)
        const last = rows.at(-1)
        if (last === undefined || !('key' in last) || !('after' in params)) continue
        const next = await memory.ask(question, { ...params, after: last.key } as Params<Question>)
        if (next.length > 0) more(secondPages, question)
      }
    }
  }
})

const saysSomething = (row: Row<Question>) => !('count' in row) || row.count > 0

test.each(QUESTIONS)('what is drawn for %s often leads to an answer', (question) => {
  expect(answered.get(question) ?? 0).toBeGreaterThanOrEqual(FEWEST)
})

const PAGED = QUESTIONS.filter((question) => fc.sample(paramsOf(question), 1).some((params) => 'after' in params))

test.each(PAGED)('what is drawn for %s leads to a second page', (question) => {
  expect(secondPages.get(question) ?? 0).toBeGreaterThan(0)
})
