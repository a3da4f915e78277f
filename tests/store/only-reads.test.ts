import { readFileSync } from 'node:fs'
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { start } from '../../src/start.js'
import { openNeo4j } from '../../src/store/neo4j/neo4j.js'
import type { Store } from '../../src/store/store.js'
import { openNeo4jAlone, neo4jOptions } from '../neo4j/alone.js'
import { type BoltTap, tapTo } from '../neo4j/bolt-tap.js'
import { smallCorpus } from './small-corpus.js'

const LONGEST_WAIT_MS = 1_800_000
const SLOW = { timeout: 120_000 }

describe.skipIf(inject('neo4jUri') === null)('Neo4j is told of each transaction of a server that it only reads', () => {
  let origin: Store
  let tap: BoltTap
  beforeAll(async () => {
    origin = await openNeo4jAlone()
    await origin.load(smallCorpus)
    tap = await tapTo(inject('neo4jUri') ?? '')
  }, LONGEST_WAIT_MS)
  afterAll(async () => {
    await tap.stop()
    await origin.close()
  })

  test('and then refuses to write, also where it knows no roles', SLOW, async () => {
    const driver = driverOfTests()
    try {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ })
      for (const statement of [
        "CREATE (:Entity {id: 'written'})",
        "MATCH (n:State) SET n.name = 'written'",
        'MATCH (n) DETACH DELETE n',
        "CALL db.createLabel('Written')",
        'DROP INDEX entity_full_text',
      ])
        expect([statement, await codeOf(session.run(statement))]).toEqual([
          statement,
          expect.stringMatching(/\.Statement\.AccessMode|\.Security\.Forbidden/),
        ])
    } finally {
      await driver.close()
    }
  })

  test('and reads the commands that make a user that may not write, so far as it knows roles', SLOW, async () => {
    const [, section = ''] =
      /## Who asks Neo4j\n[^]*?```cypher\n([^]*?)```/.exec(readFileSync('docs/operating.md', 'utf8')) ?? []
    const statements = section.split(';\n').filter((statement) => statement !== '')
    expect(statements).toHaveLength(6)
    const driver = driverOfTests()
    try {
      const session = driver.session({ database: 'system' })
      // A command with a mistake in it is a SyntaxError to every edition.
      for (const statement of statements)
        expect([statement, await codeOf(session.run(`EXPLAIN ${statement}`))]).toEqual([
          statement,
          statement.startsWith('CREATE USER') ? null : expect.stringContaining('UnsupportedAdministrationCommand'),
        ])
      expect(await codeOf(session.run('EXPLAIN GRANT MATSCH {*} ON GRAPH neo4j TO reader'))).toContain('SyntaxError')
    } finally {
      await driver.close()
    }
  })

  test.each(['direct', 'snapshot'] as const)('whatever is asked of it (%s)', SLOW, async (read) => {
    const at = { ...neo4jOptions(), uri: tap.uri }
    const server = await start({ port: 0, host: '127.0.0.1', neo4j: at, read, data: [], workers: null }, (error) => {
      throw error
    })
    try {
      for (const path of [
        '/readyz',
        '/graphql?query={agreements{totalCount}search(text:"pact"){totalCount}dataset{version}}',
        '/graphql?query={network{nodes{degree}}ties{totalCount}shortestPaths(from:"AAA",to:"BBB"){total}}',
        '/export/agreements.csv',
        '/export/corpus.zip',
      ]) {
        const answer = await fetch(server.url + path)
        expect([path, answer.status]).toEqual([path, 200])
        await answer.arrayBuffer()
      }
    } finally {
      await server.stop()
    }
    const begun = tap.begun()
    expect(begun.length).toBeGreaterThan(read === 'direct' ? 10 : 5)
    expect(begun.filter((reads) => !reads)).toEqual([])
  })

  test('but for a load, which is to write', SLOW, async () => {
    const loader = openNeo4j({ ...neo4jOptions(), uri: tap.uri })
    try {
      await loader.load({ ...smallCorpus, version: 'another' })
    } finally {
      await loader.close()
    }
    expect(tap.begun()).toContain(false)
  })
})

function driverOfTests(): Driver {
  const { uri, username, password } = neo4jOptions()
  return neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(username ?? 'neo4j', password))
}

/** Of how a statement is refused; null where it is not. */
async function codeOf(running: PromiseLike<unknown>): Promise<string | null> {
  try {
    await running
    return null
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error
    return error.code
  }
}
