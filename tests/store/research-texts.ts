import { readdirSync, readFileSync } from 'node:fs'
import { shapeFor } from '../../src/store/neo4j/shape.js'
import type { Params, Question, Store } from '../../src/store/store.js'
import { asking, seedsInMemory } from '../graphql/ask.js'

const QUESTIONS = new URL('../../questions/', import.meta.url)

/** The texts that the research questions ask Neo4j with, each with its question: by the steady ties, and by the claims. */
export async function textsOfResearch(): Promise<ReadonlyMap<string, Question>> {
  const texts = new Map<string, Question>()
  const store = await seedsInMemory()
  const spy: Store = {
    ...store,
    ask: <Q extends Question>(question: Q, params: Params<Q>) => {
      for (const isSteady of [true, false]) texts.set(shapeFor(question, params, isSteady).text, question)
      return store.ask(question, params)
    },
  }
  const ask = asking(spy)
  for (const file of readdirSync(QUESTIONS).filter((name) => name.endsWith('.graphql')))
    await ask(readFileSync(new URL(file, QUESTIONS), 'utf8'))
  return texts
}
