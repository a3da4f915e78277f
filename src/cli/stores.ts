import { readConfig } from '../config.js'
import { openFilled } from '../corpus/open.js'
import { LIMITS } from '../graphql/limits/limits.js'
import type { Store } from '../store/store.js'

/** What some work makes of the store that the environment asks for, which is closed afterwards. */
export async function withStore<T>(work: (store: Store) => Promise<T>, report: (error: unknown) => void): Promise<T> {
  const { neo4j, read, data } = readConfig()
  // A command asks a few questions and ends: for so few a snapshot would not pay.
  const reading = read === 'auto' ? 'direct' : read
  const server = neo4j && { ...neo4j, timeoutMs: LIMITS.timeoutMs }
  const store = await openFilled({ neo4j: server, read: reading, data, report })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
