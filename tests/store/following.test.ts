import { expect, onTestFinished, test, vi } from 'vitest'
import { openService } from '../../src/http/service.js'
import { openFollowing } from '../../src/store/following.js'
import { openMemory } from '../../src/store/memory/memory.js'
import type { Store } from '../../src/store/store.js'
import { smallCorpus } from './small-corpus.js'

const report = (error: unknown) => {
  throw error
}

/** A snapshot of a store into which another version is loaded when that is said. */
async function followed(): Promise<{ readonly store: Store; readonly loadOther: () => void }> {
  let held = openMemory({ ...smallCorpus, version: 'before' })
  const origin: Store = { ...held, ask: (...asked) => held.ask(...asked), version: () => held.version() }
  const store = await openFollowing(origin, { read: 'snapshot', everyMs: 10, report })
  onTestFinished(() => store.close())
  return { store, loadOther: () => void (held = openMemory({ ...smallCorpus, version: 'after' })) }
}

test('a store that is still answers from the version that it was, and the one that follows from the next', async () => {
  const { store, loadOther } = await followed()
  const still = store.still?.()
  loadOther()
  await vi.waitFor(async () => expect(await store.version()).toBe('after'))
  expect(await still?.version()).toBe('before')
  expect((await still?.ask('loaded', {}))?.[0]?.loaded.version).toBe('before')
  expect(Date.parse(still?.seenAt?.() ?? '')).toBeLessThanOrEqual(Date.parse(store.seenAt?.() ?? ''))
})

test('a request is answered by a store that is still', async () => {
  const memory = openMemory(smallCorpus)
  const moving: Store = { ...memory, ask: () => Promise.reject(new Error('was asked')), still: () => memory }
  const { graphql } = await openService(moving, { address: null, maxAnswer: 1e6 }, report)
  const headers = { 'content-type': 'application/json' }
  const body = Buffer.from(JSON.stringify({ query: '{ dataset { version } }' }))
  const { status } = await graphql({ method: 'POST', url: '/graphql', headers, body }, new AbortController().signal)
  expect(status).toBe(200)
})
