import { fileURLToPath } from 'node:url'
import { start } from '../src/start.js'

/** A server over the real corpus in memory, on a port of its own; `address`: where it is told that readers reach it. */
export async function startServer(
  address: string | null = null,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const seeds = fileURLToPath(new URL('../seeds', import.meta.url))
  const config = { port: 0, host: '127.0.0.1', neo4j: null, read: 'auto', data: [seeds], address } as const
  return start(config, (error) => console.error(error))
}
