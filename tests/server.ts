import type { Config, WorkersConfig } from '../src/config.js'
import { type Listening, type Running, start } from '../src/start.js'
import { SEEDS } from './seeds.js'

export interface ServerOptions {
  /** Where it is told that readers reach it. */
  readonly address?: string | null
  readonly origins?: Config['origins']
  readonly workers?: WorkersConfig | null
  /** What its workers run. */
  readonly entry?: URL
  readonly report?: (error: unknown) => void
  readonly requested?: Listening['requested']
  readonly log?: Config['log']
  readonly metrics?: boolean
}

/** A server over the real corpus in memory, on a port of its own. */
export async function startServer({
  address = null,
  origins = [],
  workers = null,
  entry,
  report = (error) => console.error(error),
  requested,
  log,
  metrics = false,
}: ServerOptions = {}): Promise<Running> {
  const config = {
    port: 0,
    host: '127.0.0.1',
    neo4j: null,
    read: 'auto',
    data: [SEEDS],
    address,
    origins,
    workers,
    metrics,
    ...(log === undefined ? {} : { log }),
  } as const
  return start(config, report, {
    ...(entry === undefined ? {} : { entry }),
    ...(requested === undefined ? {} : { requested }),
  })
}
