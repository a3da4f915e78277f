import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest'
import { type Running, start } from '../../src/start.js'
import type { Store } from '../../src/store/store.js'
import { seedsCorpus } from '../seeds.js'
import { LONGEST_WAIT_MS } from '../graphql/stores.js'
import { neo4jOptions, openNeo4jAlone } from '../neo4j/alone.js'
import { type Proxy, proxyTo } from '../neo4j/proxy.js'

const WAIT = { timeout: 5_000, interval: 50 }
// Until all of it is read, beside whatever else this machine does.
const WAIT_TO_READ = { timeout: 30_000, interval: 100 }
const KENYA = '{ state(id: "KEN") { name } }'
const ANSWER = [200, { data: { state: { name: 'Kenya' } } }, null]
const AWAY = 'Neo4j cannot be reached; ask again when it is back'
const STORE_UNAVAILABLE = { code: 'STORE_UNAVAILABLE', retriable: true }
const REFUSAL = [
  503,
  { data: { state: null }, errors: [expect.objectContaining({ message: AWAY, extensions: STORE_UNAVAILABLE })] },
  '1',
]

describe.skipIf(inject('neo4jUri') === null)('a server whose Neo4j comes and goes', { timeout: 60_000 }, () => {
  let origin: Store
  let entities: number
  beforeAll(async () => {
    origin = await openNeo4jAlone()
    const corpus = await seedsCorpus()
    entities = corpus.entities.length
    await origin.load({ ...corpus, version: 'loaded' })
  }, LONGEST_WAIT_MS)
  afterAll(() => origin.close())

  let proxy: Proxy
  let reported: unknown[]
  beforeEach(async () => {
    proxy = await proxyTo(inject('neo4jUri') ?? '')
    reported = []
  })
  afterEach(() => proxy.cut().catch(() => undefined))

  async function listen(read: 'snapshot' | 'direct' | 'auto', changed: object = {}): Promise<Running> {
    const { username, password, database } = neo4jOptions()
    const neo4j = { uri: proxy.uri, username, password, database, ...changed }
    const config = { port: 0, host: '127.0.0.1', neo4j, read, data: [], workers: null } as const
    const server = await start(config, (error) => void reported.push(error))
    onTestFinished(async () => {
      await server.stop()
    })
    return server
  }
  async function ask({ url }: Running): Promise<readonly unknown[]> {
    const body = JSON.stringify({ query: KENYA })
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    return [answer.status, await answer.json(), answer.headers.get('retry-after')]
  }
  async function ready({ url }: Running): Promise<readonly unknown[]> {
    const answer = await fetch(`${url}/readyz`)
    return [answer.status, await answer.json(), answer.headers.get('retry-after')]
  }
  const isReady = (mode: string, reachable: boolean): readonly unknown[] => [
    200,
    expect.objectContaining({
      ready: true,
      mode,
      dataset: expect.objectContaining({ version: 'loaded', entities }) as unknown,
      neo4j: expect.objectContaining({ reachable, ageSeconds: expect.any(Number) as unknown }) as unknown,
    }),
    null,
  ]
  const isNot = [503, expect.objectContaining({ ready: false, reason: AWAY }), '2']

  test('asks it directly, refuses within two seconds while it is away, and answers as soon as it is back', async () => {
    const server = await listen('direct')
    expect(await ask(server)).toEqual(ANSWER)
    expect(await ready(server)).toEqual(isReady('direct', true))
    await proxy.cut()
    const begun = performance.now()
    expect(await ask(server)).toEqual(REFUSAL)
    expect(performance.now() - begun).toBeLessThan(2_000)
    const file = await fetch(`${server.url}/export/states.csv`)
    expect([file.status, file.headers.get('retry-after')]).toEqual([503, '1'])
    await expect.poll(() => ready(server), { timeout: 8_000 }).toEqual(isNot)
    await proxy.mend()
    expect(await ask(server)).toEqual(ANSWER)
    await expect.poll(() => ready(server), WAIT).toEqual(isReady('direct', true))
    const lines = reported.map(String)
    expect(lines[0]).toMatch(/STORE|StoreError/)
    expect(lines.at(-1)).toBe('Neo4j answers')
  })

  test.each(['direct', 'snapshot', 'auto'] as const)(
    'starts without it (%s), says so, and answers once it is there',
    async (read) => {
      await proxy.cut()
      const server = await listen(read)
      expect(reported).toEqual([expect.stringMatching(/^STORE_UNAVAILABLE: .*ECONNREFUSED.*questions are refused$/)])
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
      expect(await ready(server)).toEqual(isNot)
      expect(await ask(server)).toEqual(REFUSAL)
      await proxy.mend()
      await expect
        .poll(() => ready(server), read === 'direct' ? WAIT : WAIT_TO_READ)
        .toEqual(isReady(read === 'auto' ? 'snapshot' : read, true))
      expect(await ask(server)).toEqual(ANSWER)
    },
  )

  test('goes on answering from what it read of it, and says how old that is', async () => {
    const server = await listen('snapshot')
    const [row] = await origin.ask('loaded', {})
    const loadedAt = row?.loaded.loadedAt
    await proxy.cut()
    await expect.poll(() => ready(server), { timeout: 8_000 }).toEqual(isReady('snapshot', false))
    expect(await ask(server)).toEqual(ANSWER)
    const [, told] = (await ready(server)) as [
      number,
      { readonly neo4j: { readonly seenAt: string }; readonly dataset: object },
    ]
    const age = encodeURIComponent('{ dataset { loadedAt readAt } }')
    expect(await (await fetch(`${server.url}/graphql?query=${age}`)).json()).toEqual({
      data: { dataset: { loadedAt, readAt: told.neo4j.seenAt } },
    })
    expect(told.dataset).toMatchObject({ loadedAt })
    expect(Date.parse(told.neo4j.seenAt)).toBeGreaterThan(Date.parse(loadedAt ?? ''))
    expect(reported).toEqual([
      expect.stringMatching(/^STORE_UNAVAILABLE: .* what was read of it before goes on answering$/),
    ])
  })

  test('says in kind words that there is no such database, at start and to whoever asks', async () => {
    const server = await listen('direct', { database: 'nosuch' })
    const words = 'Neo4j has no database of the name that it was asked for (NEO4J_DATABASE)'
    expect(reported).toEqual([expect.stringContaining(`STORE_REFUSED: ${words}`)])
    const [status, body, later] = await ask(server)
    expect([status, later]).toEqual([503, null])
    expect(body).toMatchObject({
      errors: [{ message: expect.stringContaining(words) as unknown, extensions: { code: 'STORE_REFUSED' } }],
    })
    expect((await ready(server))[0]).toBe(503)
  })
})
