import { setTimeout as pause } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { freePort } from '../../tools/neo4j/port.js'
import { StoreError } from '../../src/errors.js'
import { asStoreError } from '../../src/store/neo4j/errors.js'
import { openNeo4j } from '../../src/store/neo4j/neo4j.js'
import { openStore } from '../../src/store/open.js'
import { neo4jOptions, openNeo4jAlone } from '../neo4j/alone.js'
import { proxyTo } from '../neo4j/proxy.js'
import { smallCorpus } from './small-corpus.js'

const LONGEST_MS = 1_800_000
const TIMEOUT_MS = 3_000

const UNAVAILABLE = {
  name: 'StoreError',
  code: 'STORE_UNAVAILABLE',
  message: 'Neo4j cannot be reached; ask again when it is back',
  retriable: true,
}

test('a question to a closed port says within its time that Neo4j cannot be reached', async () => {
  const store = openNeo4j({ ...neo4jOptions(), uri: `bolt://127.0.0.1:${await freePort()}`, timeoutMs: TIMEOUT_MS })
  onTestFinished(() => store.close())
  const failure = await failureOf(store.ask('loaded', {}))
  expect(failure).toBeInstanceOf(StoreError)
  expect(failure).toMatchObject(UNAVAILABLE)
  expect(await failureOf(store.load(smallCorpus))).toMatchObject(UNAVAILABLE)
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

describe.skipIf(inject('neo4jUri') === null)('Neo4j behind a bad line', { timeout: LONGEST_MS }, () => {
  takingTurns()
  test('cannot be reached while the line is cut, and answers the next question after', async () => {
    const proxy = await proxyTo(inject('neo4jUri') ?? '')
    const store = openNeo4j(neo4jOptions({ uri: proxy.uri, timeoutMs: TIMEOUT_MS }))
    onTestFinished(() => store.close().finally(() => proxy.cut()))
    const before = await store.ask('entityCounts', { asOf: null })
    await proxy.cut()
    expect(await failureOf(store.ask('entityCounts', { asOf: null }))).toMatchObject(UNAVAILABLE)
    await proxy.mend()
    expect(await store.ask('entityCounts', { asOf: null })).toEqual(before)
  })

  test('answers although its connections broke since the last question', async () => {
    const proxy = await proxyTo(inject('neo4jUri') ?? '')
    const store = openNeo4j(neo4jOptions({ uri: proxy.uri, timeoutMs: TIMEOUT_MS }))
    onTestFinished(() => store.close().finally(() => proxy.cut()))
    const before = await store.ask('entityCounts', { asOf: null })
    proxy.drop()
    expect(await store.ask('entityCounts', { asOf: null })).toEqual(before)
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
