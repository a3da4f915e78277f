import { setTimeout as pause } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import type { Auth } from './started.js'

const LONGEST_WAIT_MS = 120_000
const BETWEEN_TRIES_MS = 500

/** Waits until a server answers a client; a wrong password is an error at once. */
export async function awaitAnswer(uri: string, auth: Auth | null, longest = LONGEST_WAIT_MS): Promise<void> {
  const driver = neo4j.driver(uri, auth ? neo4j.auth.basic(auth.username, auth.password) : undefined)
  try {
    await tryUntil(performance.now() + longest, () => driver.verifyConnectivity())
  } catch (error) {
    throw new Error(`${uri} was to answer as a Neo4j server and did not: ${(error as Error).message}`, { cause: error })
  } finally {
    await driver.close()
  }
}

async function tryUntil(end: number, attempt: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await attempt()
      return
    } catch (error) {
      if (!isUnavailable(error) || performance.now() > end) throw error
      await pause(BETWEEN_TRIES_MS)
    }
  }
}

function isUnavailable(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code === neo4j.error.SERVICE_UNAVAILABLE
}
