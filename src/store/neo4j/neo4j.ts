import neo4j, { type Driver, type Session } from 'neo4j-driver'
import type { PartialDate } from '../../domain.js'
import type { Params, Question, Row, Store } from '../store.js'
import { asker } from './asker.js'
import { within } from './deadline.js'
import { asStoreError, timedOut } from './errors.js'
import { load, prepare, sweepLeft } from './load.js'
import { readStoredCorpus } from '../stored-corpus.js'

export interface Neo4jOptions {
  readonly uri: string
  readonly username: string | null
  readonly password: string | null
  readonly database: string | null
  /** Milliseconds that one question may take. */
  readonly timeoutMs: number
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
  const driver = connect(options)
  const bookmarks = neo4j.bookmarkManager()
  const inSession = async <T>(work: (session: Session) => Promise<T>, timeoutMs = options.timeoutMs): Promise<T> => {
    const session = driver.session({
      ...(options.database === null ? {} : { database: options.database }),
      bookmarkManager: bookmarks,
    })
    try {
      return await work(session)
    } catch (error) {
      throw asStoreError(error, timeoutMs)
    } finally {
      await session.close()
    }
  }
  const askIn = asker()
  const read = <Q extends Question>(question: Q, params: Params<Q>): Promise<readonly Row<Q>[]> =>
    inSession((session) => session.executeRead((tx) => askIn(tx, question, params), { timeout: options.timeoutMs }))
  const ask = <Q extends Question>(question: Q, params: Params<Q>): Promise<readonly Row<Q>[]> =>
    within(options.timeoutMs, read(question, params), () => timedOut(options.timeoutMs))
  const version = async () => (await ask('loaded', {}))[0]?.loaded.version ?? null
  const loadSession = <T>(work: (session: Session) => Promise<T>) => inSession(work, LOAD_TIMEOUT_MS)
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
    close: () => driver.close(),
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

function connect({ uri, username, password, timeoutMs }: Neo4jOptions): Driver {
  const auth = password === null ? undefined : neo4j.auth.basic(username ?? 'neo4j', password)
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: timeoutMs,
    connectionAcquisitionTimeout: timeoutMs,
    // The driver waits twice as long before each try, and looks at this limit before it waits: the last may end four times later.
    maxTransactionRetryTime: timeoutMs / 4,
    userAgent: 'normgraph',
  })
}
