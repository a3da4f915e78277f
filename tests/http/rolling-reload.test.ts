import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import type { Corpus } from '../../src/domain.js'
import { type Running, start } from '../../src/start.js'
import type { Store } from '../../src/store/store.js'
import { LONGEST_WAIT_MS } from '../graphql/stores.js'
import { neo4jOptions, openNeo4jAlone } from '../neo4j/alone.js'
import { wideCorpus } from '../store/wide-corpus.js'

const SERVERS = 3
const AT_ONCE = 2
// Two levels of questions to the store, so that a load comes between them now and then.
const QUERY =
  '{ dataset { version tieCounts { count } } agreements(first: 1) { totalCount nodes { tieCounts { count } } } }'

interface Told {
  readonly status: number
  readonly version: string | undefined
  readonly text: string
}

describe.skipIf(inject('neo4jUri') === null)('several servers beside one Neo4j', { timeout: 120_000 }, () => {
  let origin: Store
  beforeAll(async () => (origin = await openNeo4jAlone()), LONGEST_WAIT_MS)
  afterAll(() => origin.close())

  async function listen(): Promise<Running> {
    const { uri, username, password, database } = neo4jOptions()
    const neo4j = { uri, username, password, database, patienceMs: 60_000 }
    const config = { port: 0, host: '127.0.0.1', neo4j, read: 'snapshot', data: [], workers: null } as const
    const server = await start(config, (error) => console.error(error))
    onTestFinished(async () => {
      await server.stop()
    })
    return server
  }

  async function ask({ url }: Running): Promise<Told> {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }) })
    const text = await answer.text()
    return { status: answer.status, version: /"version":"([^"]+)"/.exec(text)?.[1], text }
  }

  test('come to each load one by one, and refuse nothing and mix nothing meanwhile', async () => {
    const corpora = ['one', 'two'].map((version, at) => lessBy(wideCorpus(version), at * 5))
    const [first, ...others] = corpora
    await origin.load(first!)
    const servers = await Promise.all(Array.from({ length: SERVERS }, listen))
    const told: Told[] = []
    let isOver = false
    const asking = servers.flatMap((server) =>
      Array.from({ length: AT_ONCE }, async () => {
        while (!isOver) {
          told.push(await ask(server))
          await pause(50)
        }
      }),
    )
    for (const next of others) {
      await origin.load(next)
      for (const server of servers) while ((await ask(server)).version !== next.version) await pause(100)
    }
    isOver = true
    await Promise.all(asking)

    expect(new Set(told.map(({ status }) => status))).toEqual(new Set([200]))
    // One answer a version, whoever was asked and when.
    expect(new Set(told.map(({ version }) => version))).toEqual(new Set(['one', 'two']))
    expect(new Set(told.map(({ text }) => text)).size).toBe(2)
  })
})

/** The same with fewer agreements, and what hangs on them. */
function lessBy(corpus: Corpus, count: number): Corpus {
  const gone = new Set(
    corpus.entities
      .filter(({ type }) => type === 'AGREEMENT')
      .slice(0, count)
      .map(({ id }) => id),
  )
  return {
    ...corpus,
    entities: corpus.entities.filter(({ id }) => !gone.has(id)),
    ties: corpus.ties.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    events: corpus.events.filter(({ agreementId }) => !gone.has(agreementId)),
  }
}
