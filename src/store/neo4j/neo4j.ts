import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { type Driver, type Session, type SessionMode } from 'neo4j-driver'
import type { PartialDate } from '../../domain.js'
import type { Params, Question, Row, Store } from '../store.js'
import { asker } from './asker.js'
import { databaseOf, driverFor, patienceOf, type Reach } from './driver.js'
import { within } from './deadline.js'
import { asStoreError, isLost, timedOut } from './errors.js'
import { load, prepare, sweepLeft } from './load.js'
import { lookingAt, whileReachable } from './reachable.js'
import { checkVersion } from './version.js'
import { readStoredCorpus } from '../stored-corpus.js'

export interface Neo4jOptions extends Reach {
  /** How many rows a load may write in one transaction: a larger one is built beside what is there, then switched to. */
  readonly rowsATransaction?: number
  /** The day on which a load loads; absent: by the clock, in UTC. */
  readonly today?: () => PartialDate
}

// What fits beside everything else in a Neo4j with a heap of 512 MB, as `npm run neo4j` gives it.
const ROWS_A_TRANSACTION = 20_000

// A load may take as long as it needs; what it must not do is hang.
const LOAD_TIMEOUT_MS = 30 * 60_000

export interface Neo4jStore extends Store {
  /** Takes away what a load that was killed left behind, which no question sees but which takes room. */
  sweep(): Promise<void>
}

/** The system of record: any Bolt server with Neo4j 5.26 or newer. */
export function openNeo4j(options: Neo4jOptions): Neo4jStore {
  const { timeoutMs } = options
  const driver = driverFor(options)
  // The driver waits twice as long before each try, and looks at this limit before it waits: the last may end four times later.
  const loader = lazy(() => driverFor(options, { maxTransactionRetryTime: timeoutMs / 4 }))
  const bookmarkManager = neo4j.bookmarkManager()
  const inSession = async <T>(
    through: Driver,
    defaultAccessMode: SessionMode,
    work: (session: Session) => Promise<T>,
  ): Promise<T> => {
    const session = through.session({ ...databaseOf(options), bookmarkManager, defaultAccessMode })
    // One that is lost cannot be ended in good order either.
    return work(session).finally(() => session.close().catch(() => undefined))
  }
  const askIn = asker()
  const checked = once(async () => checkVersion(await driver.getServerInfo(databaseOf(options))))
  const read = async <Q extends Question>(question: Q, params: Params<Q>): Promise<readonly Row<Q>[]> => {
    await checked()
    return inSession(driver, neo4j.session.READ, async (session) => {
      // Not the driver's own way, which after a second tries once more whatever it is told. Not awaited, it is sent with what follows.
      const tx = session.beginTransaction({ timeout: timeoutMs })
      const rows = await askIn(tx, question, params)
      await tx.commit()
      return rows
    })
  }
  const look = lookingAt(options)
  const ask = async <Q extends Question>(question: Q, params: Params<Q>): Promise<readonly Row<Q>[]> => {
    try {
      const rows = whileReachable(
        again(() => read(question, params)),
        look,
        patienceOf(options),
      )
      return await within(timeoutMs, rows, () => timedOut(timeoutMs))
    } catch (error) {
      throw asStoreError(error, timeoutMs)
    }
  }
  const version = async () => (await ask('loaded', {}))[0]?.loaded.version ?? null
  const loadSession = async <T>(work: (session: Session) => Promise<T>) => {
    try {
      return await inSession(loader(), neo4j.session.WRITE, work)
    } catch (error) {
      throw asStoreError(error, LOAD_TIMEOUT_MS)
    }
  }
  const loading = {
    inSession: loadSession,
    prepared: once(() => loadSession(prepare)),
    version,
    held: () => readStoredCorpus({ ask, version }),
    today: options.today ?? (() => new Date().toISOString().slice(0, 10)),
    rowsATransaction: options.rowsATransaction ?? ROWS_A_TRANSACTION,
    timeoutMs: LOAD_TIMEOUT_MS,
  }
  return {
    ask,
    version,
    load: async (corpus, over) => (await version()) === corpus.version || load(loading, corpus, over),
    sweep: () => sweepLeft(loading),
    async close() {
      await Promise.all([driver.close(), loader.made()?.close()])
    },
  }
}

const BEFORE_AGAIN_MS = 100

/** Once more where a connection was lost: to read changes nothing, and nothing was answered yet. */
async function again<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (!isLost(error)) throw error
    await pause(BEFORE_AGAIN_MS)
    return attempt()
  }
}

/** A failure is not kept: the next call tries again. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null
  return () =>
    (done ??= work().catch((error: unknown) => {
      done = null
      throw error
    }))
}

/** Made when it is first wanted. */
function lazy<T>(make: () => T) {
  let made: T | undefined
  return Object.assign(() => (made ??= make()), { made: () => made })
}
