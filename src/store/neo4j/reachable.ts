import { databaseOf, driverFor, patienceOf, type Reach } from './driver.js'
import { asStoreError, unreachable } from './errors.js'
import { patience } from './patience.js'

/** Whether Neo4j lets somebody in who comes now; of many who ask at once only one goes and looks. */
export function lookingAt(reach: Reach): () => Promise<void> {
  let looking: Promise<void> | null = null
  return () => (looking ??= look(reach).finally(() => (looking = null)))
}

// By a connection of its own: those that there are may be held up by what was asked through them, or silent.
async function look(reach: Reach): Promise<void> {
  const driver = driverFor(reach, { maxConnectionPoolSize: 1 })
  let stop = (): void => undefined
  const late = new Promise<never>((_, reject) => {
    stop = patience(patienceOf(reach), () => reject(unreachable(new Error('Neo4j says nothing'))))
  })
  try {
    await Promise.race([driver.getServerInfo(databaseOf(reach)), late])
  } catch (error) {
    throw asStoreError(error, reach.timeoutMs)
  } finally {
    stop()
    // One that is silent does not say goodbye either.
    void driver.close().catch(() => undefined)
  }
}

/** What `work` comes to, unless it says nothing for a while and a look then fails: with what that failed with. */
export async function whileReachable<T>(work: Promise<T>, look: () => Promise<void>, everyMs: number): Promise<T> {
  let isDone = false
  let stop = (): void => undefined
  const unreachable = new Promise<never>((_, reject) => {
    const next = (): void => {
      if (isDone) return
      stop = patience(everyMs, () => void look().then(next, reject))
    }
    next()
  })
  try {
    return await Promise.race([work, unreachable])
  } finally {
    isDone = true
    stop()
  }
}
