import { contextOf } from '../../src/graphql/context.js'
import { LIMITS } from '../../src/graphql/limits/limits.js'
import { createServer } from '../../src/graphql/server.js'
import { openMemory } from '../../src/store/memory/memory.js'
import type { Question, Store } from '../../src/store/store.js'
import { seedsCorpus } from '../seeds.js'

interface Answer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[]
}

/** What it is asked over comes with each question, so that one does for all. */
const server = createServer((error) => console.error(error))

/** Asks the API over a store, of a site with or without an address; `asked` is every question that the store was asked for it, in order. */
export function asking(store: Store, site: string | null = null) {
  const asked: Question[] = []
  const spy: Store = { ...store, ask: (question, params) => (asked.push(question), store.ask(question, params)) }
  return async (query: string, variables: Record<string, unknown> = {}) => {
    asked.length = 0
    const contextValue = contextOf(spy, LIMITS, new Date('2026-11-22T12:00:00Z'), site)
    const { body } = await server.executeOperation({ query, variables }, { contextValue })
    if (body.kind !== 'single') throw new Error('wanted a single answer, got an incremental one')
    return { ...(body.singleResult as Answer), asked: [...asked] }
  }
}

/** Asks the API over a store for what it answers without an error. */
export const answering =
  (store: () => Store) =>
  async <Data>(query: string): Promise<Data> => {
    const { data, errors } = await asking(store())(query)
    if (errors !== undefined || data == null) throw new Error(`wanted an answer, got ${JSON.stringify(errors)}`)
    return data as Data
  }

/** The real corpus, in memory. */
export async function seedsInMemory(): Promise<Store> {
  const store = openMemory(null)
  await store.load(await seedsCorpus())
  return store
}
