import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Running, start } from '../../src/start.js'
import type { Store } from '../../src/store/store.js'
import { seedsCorpus } from '../seeds.js'
import { LONGEST_WAIT_MS } from '../graphql/stores.js'
import { neo4jOptions, openNeo4jAlone } from '../neo4j/alone.js'

const workers = { threads: 2, deadlineMs: 60_000, memoryMb: 1_000, maxAnswer: 1e8, maxQueue: 100 }
const entry = new URL('./source-worker.mjs', import.meta.url)

describe.skipIf(inject('neo4jUri') === null)('workers beside a Neo4j', { timeout: 180_000 }, () => {
  let origin: Store
  beforeAll(async () => (origin = await openNeo4jAlone()), LONGEST_WAIT_MS)
  afterAll(() => origin.close())

  const listen = (read: 'snapshot' | 'direct') => {
    const { uri, username, password, database } = neo4jOptions()
    const neo4j = { uri, username, password, database }
    return start({ port: 0, host: '127.0.0.1', neo4j, read, data: [], workers }, (error) => console.error(error), {
      entry,
    })
  }
  const versionAt = async ({ url }: Running): Promise<unknown> => {
    const query = encodeURIComponent('{ dataset { version } }')
    const headers = { 'apollo-require-preflight': 'yes' }
    const answer = (await (await fetch(`${url}/graphql?query=${query}`, { headers })).json()) as {
      readonly data?: { readonly dataset: { readonly version: string } }
    }
    return answer.data?.dataset.version
  }
  const versionsAt = (server: Running) => Promise.all(Array.from({ length: 8 }, () => versionAt(server)))

  test('answer from what it holds, and follow each load of it', async () => {
    const corpus = await seedsCorpus()
    await origin.load({ ...corpus, version: 'before' })
    const [snapshot, direct] = await Promise.all([listen('snapshot'), listen('direct')])
    try {
      for (const server of [snapshot, direct]) expect(new Set(await versionsAt(server))).toEqual(new Set(['before']))
      await origin.load({ ...corpus, version: 'after' })
      expect(new Set(await versionsAt(direct))).toEqual(new Set(['after']))
      while ((await versionsAt(snapshot)).includes('before')) await pause(500)
      expect(new Set(await versionsAt(snapshot))).toEqual(new Set(['after']))
    } finally {
      await Promise.all([snapshot.stop(), direct.stop()])
    }
  })
})
