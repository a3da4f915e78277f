import { rmSync } from 'node:fs'
import { mkdir, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inject } from 'vitest'
import { openNeo4j, type Neo4jOptions } from '../../src/store/neo4j/neo4j.js'
import type { Store } from '../../src/store/store.js'

const TIMEOUT_MS = 180_000
// It shares its cores with all else that is tested, and may be silent for as long as that takes.
const PATIENCE_MS = 60_000
const BETWEEN_TRIES_MS = 50

// Vitest's threads are one process with one Neo4j, and Neo4j Community has one database: test files that replace its
// graph take turns. Made by mkdir, which only one of many succeeds with.
const TURN = join(tmpdir(), `normgraph-neo4j-turn-${process.pid}`)

/** Takes away what a run left that was ended in the middle: another process may have its number by now. */
export const forgetTurns = (): void => rmSync(TURN, { recursive: true, force: true })

/** Where the Neo4j of the tests is. */
export function neo4jOptions(changed: Partial<Neo4jOptions> = {}): Neo4jOptions {
  const { username = null, password = null } = inject('neo4jAuth') ?? {}
  return { uri: inject('neo4jUri') ?? '', username, password, database: null, timeoutMs: TIMEOUT_MS, ...changed }
}

/** Opens the Neo4j of the tests as soon as no other test file uses it, until it is closed. */
export async function openNeo4jAlone(changed: Partial<Neo4jOptions> = {}): Promise<Store> {
  await takeTurn()
  const store = openNeo4j(neo4jOptions({ patienceMs: PATIENCE_MS, ...changed }))
  return { ...store, close: () => store.close().finally(() => rmdir(TURN)) }
}

async function takeTurn(): Promise<void> {
  for (;;) {
    try {
      await mkdir(TURN)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      await pause(BETWEEN_TRIES_MS)
    }
  }
}
