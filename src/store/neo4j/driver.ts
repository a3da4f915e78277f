import neo4j, { type Config, type Driver } from 'neo4j-driver'

/** Where a Neo4j is, and how long is waited for it. */
export interface Reach {
  readonly uri: string
  readonly username: string | null
  readonly password: string | null
  readonly database: string | null
  /** Milliseconds that one question may take. */
  readonly timeoutMs: number
  /** Milliseconds within which a Neo4j that cannot be reached is told to be so; absent: two seconds. */
  readonly patienceMs?: number
}

const PATIENCE_MS = 2_000

// A look tells sooner that nobody is there: this only ends what waits for nothing, and a busy thread is not to be cut by it.
const CONNECT_MS = 10_000

/** Half of the patience is for silence, and half for a look whether Neo4j is there, with something left to tell it. */
export const patienceOf = ({ patienceMs = PATIENCE_MS }: Reach): number => patienceMs * 0.45

type Tuning = Pick<Config, 'maxTransactionRetryTime' | 'maxConnectionPoolSize'>

/** A driver that tries nothing again by itself, unless `config` says so. */
export function driverFor(reach: Reach, config: Tuning = {}): Driver {
  const { uri, username, password, timeoutMs } = reach
  const auth = password === null ? undefined : neo4j.auth.basic(username ?? 'neo4j', password)
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: Math.max(CONNECT_MS, patienceOf(reach)),
    connectionAcquisitionTimeout: timeoutMs,
    maxTransactionRetryTime: 0,
    userAgent: 'normgraph',
    ...config,
  })
}

/** As the options of a session and of a look have it: absent where it is the server's default. */
export const databaseOf = ({ database }: Reach): { readonly database?: string } =>
  database === null ? {} : { database }
