import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest'
import { freePort } from '../../tools/neo4j/port.js'
import { StoreError } from '../../src/errors.js'
import { asStoreError } from '../../src/store/neo4j/errors.js'
import { openNeo4j } from '../../src/store/neo4j/neo4j.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { neo4jOptions, openNeo4jAlone } from '../neo4j/alone.js'
import { type Proxy, proxyTo } from '../neo4j/proxy.js'
import { smallCorpus } from './small-corpus.js'

const LONGEST_MS = 1_800_000
const TIMEOUT_MS = 3_000

const UNAVAILABLE = {
  name: 'StoreError',
  code: 'STORE_UNAVAILABLE',
  message: 'Neo4j cannot be reached; ask again when it is back',
  retriable: true,
}

const refused = (words: unknown) => ({
  name: 'StoreError',
  code: 'STORE_REFUSED',
  message: typeof words === 'string' ? `${words}: whoever runs this server has to see to it` : words,
  retriable: false,
})

test('a question to a closed port says within two seconds that Neo4j cannot be reached', async () => {
  const store = openNeo4j({ ...neo4jOptions(), uri: `bolt://127.0.0.1:${await freePort()}` })
  onTestFinished(() => store.close())
  const begun = performance.now()
  const failure = await failureOf(store.ask('loaded', {}))
  expect(failure).toBeInstanceOf(StoreError)
  expect(failure).toMatchObject(UNAVAILABLE)
  expect(await failureOf(store.load(smallCorpus))).toMatchObject(UNAVAILABLE)
  expect(performance.now() - begun).toBeLessThan(2_000)
})

test('that Neo4j cannot be reached is told to whoever asks, and to nobody else', async () => {
  const reported: unknown[] = []
  const neo4j = { ...neo4jOptions(), uri: `bolt://127.0.0.1:${await freePort()}`, timeoutMs: TIMEOUT_MS }
  const store = await openStore({ neo4j, read: 'direct', report: (error) => reported.push(error) })
  expect(await failureOf(store.ask('loaded', {}))).toMatchObject(UNAVAILABLE)
  const soon = await openStore({ neo4j, read: 'direct', report: (error) => reported.push(error) })
  await soon.close()
  await pause(TIMEOUT_MS)
  await store.close()
  expect(
    await failureOf(openStore({ neo4j, read: 'snapshot', report: (error) => reported.push(error) })),
  ).toMatchObject(UNAVAILABLE)
  expect(reported).toEqual([])
})

test('what does not speak Bolt is told to be no Neo4j', async () => {
  const server = createServer((_, response) => response.end('a page'))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const store = openNeo4j({ ...neo4jOptions(), uri: `bolt://127.0.0.1:${port}` })
  onTestFinished(() => store.close().finally(() => server.close()))
  expect(await failureOf(store.ask('loaded', {}))).toMatchObject(
    refused('What answers at the address of Neo4j does not speak Bolt (NEO4J_URI)'),
  )
})

describe.skipIf(inject('neo4jUri') === null)('Neo4j behind a bad line', { timeout: LONGEST_MS }, () => {
  takingTurns()
  let proxy: Proxy
  let store: Store
  const counts = () => store.ask('entityCounts', { asOf: null })
  beforeEach(async () => {
    proxy = await proxyTo(inject('neo4jUri') ?? '')
    store = openNeo4j(neo4jOptions({ uri: proxy.uri }))
  })
  afterEach(() => store.close().finally(() => proxy.cut().catch(() => undefined)))

  test('cannot be reached while the line is cut, and answers the next question after', async () => {
    const before = await counts()
    await proxy.cut()
    expect(await failureOf(counts())).toMatchObject(UNAVAILABLE)
    await proxy.mend()
    expect(await counts()).toEqual(before)
  })

  test('answers although its connections broke since the last question, or break during one', async () => {
    const before = await counts()
    proxy.drop()
    expect(await counts()).toEqual(before)
    const asked = counts()
    proxy.drop()
    expect(await asked).toEqual(before)
  })

  test.each([1, 2, 3])('is asked once more where a connection is lost at the answer %d of its log-in', async (at) => {
    proxy.cutAt(at, 1)
    const answer = await counts()
    expect(answer).toEqual(await counts())
    const unlucky = openNeo4j(neo4jOptions({ uri: proxy.uri }))
    onTestFinished(() => unlucky.close())
    proxy.cutAt(at, 2)
    expect(await failureOf(unlucky.ask('entityCounts', { asOf: null }))).toMatchObject(UNAVAILABLE)
    expect(await unlucky.ask('entityCounts', { asOf: null })).toEqual(answer)
  })

  test('is told within two seconds to be away where it takes connections and says nothing', async () => {
    const before = await counts()
    proxy.hush()
    proxy.stall()
    const begun = performance.now()
    const failures = await Promise.all(Array.from({ length: 20 }, () => failureOf(counts())))
    expect(performance.now() - begun).toBeLessThan(2_000)
    for (const failure of failures) expect(failure).toMatchObject(UNAVAILABLE)
    proxy.drop()
    proxy.speak()
    expect(await counts()).toEqual(before)
  })

  test('is waited for where it is slow and there, for as long as is set', async () => {
    const before = await counts()
    proxy.delay(300)
    const hasty = openNeo4j(neo4jOptions({ uri: proxy.uri, patienceMs: 400 }))
    onTestFinished(() => hasty.close())
    expect(await failureOf(hasty.ask('entityCounts', { asOf: null }))).toMatchObject(UNAVAILABLE)
    const patient = openNeo4j(neo4jOptions({ uri: proxy.uri, patienceMs: 5_000 }))
    onTestFinished(() => patient.close())
    expect(await patient.ask('entityCounts', { asOf: null })).toEqual(before)
  })

  test('is told to be too old by its own word', async () => {
    const older = (said: Buffer) => Buffer.from(said.toString('latin1').replace(/Neo4j\/5\.2/, 'Neo4j/4.4'), 'latin1')
    proxy.rewrite(older)
    expect(await failureOf(counts())).toMatchObject(
      refused(expect.stringMatching(/^Neo4j is to be 5\.26 or newer, and is 4\.4/)),
    )
  })

  test('that has no such database says so', async () => {
    const elsewhere = openNeo4j(neo4jOptions({ database: 'nosuch' }))
    onTestFinished(() => elsewhere.close())
    expect(await failureOf(elsewhere.ask('loaded', {}))).toMatchObject(
      refused('Neo4j has no database of the name that it was asked for (NEO4J_DATABASE)'),
    )
  })
})

describe.skipIf(inject('neo4jUri') === null)('a question that takes too long', { timeout: LONGEST_MS }, () => {
  takingTurns()
  const LATE = {
    name: 'StoreError',
    code: 'STORE_TIMEOUT',
    message: `Neo4j did not answer within ${TIMEOUT_MS} ms; ask for less, or again later`,
    retriable: true,
  }

  test('is given up where Neo4j says nothing, and the next is answered', async () => {
    const proxy = await proxyTo(inject('neo4jUri') ?? '')
    const store = openNeo4j(neo4jOptions({ uri: proxy.uri, timeoutMs: TIMEOUT_MS }))
    onTestFinished(() => store.close().finally(() => proxy.cut()))
    const before = await store.ask('entityCounts', { asOf: null })
    proxy.stall()
    expect(await failureOf(store.ask('entityCounts', { asOf: null }))).toMatchObject(LATE)
    proxy.drop()
    expect(await store.ask('entityCounts', { asOf: null })).toEqual(before)
  })

  test('is told as such where Neo4j itself ends it', async () => {
    const { uri, username, password } = neo4jOptions()
    const driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(username ?? 'neo4j', password))
    onTestFinished(() => driver.close())
    const endless = 'UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN count(*)'
    const ended = driver.session().executeRead((tx) => tx.run(endless), { timeout: 500 })
    expect(asStoreError(await failureOf(ended), TIMEOUT_MS)).toMatchObject(LATE)
  })
})

// What is there must stay the same while it is asked for twice.
function takingTurns(): void {
  let alone: Awaited<ReturnType<typeof openNeo4jAlone>>
  beforeAll(async () => (alone = await openNeo4jAlone()), LONGEST_MS)
  afterAll(() => alone.close())
}

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  )
