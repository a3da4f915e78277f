import { expect, test } from 'vitest'
import { openMemory } from '../../src/store/memory/memory.js'
import { all, pairsAsked, seen } from './contract/asking.js'
import { smallCorpus } from './small-corpus.js'

test('before any load memory has no rows and no version', async () => {
  const empty = openMemory(null)
  expect(await empty.version()).toBeNull()
  expect(await empty.ask('loaded', {})).toEqual([])
  expect(await empty.ask('entitiesById', { ids: ['AAA'] })).toEqual([])
  expect(await empty.ask('agreementsCount', { filter: null, ...seen })).toEqual([{ count: 0 }])
  expect(await empty.ask('statePairs', { ...pairsAsked, ...seen, ...all })).toEqual([])
})

test('memory opened over a corpus answers from it at once', async () => {
  const store = openMemory(smallCorpus)
  expect(await store.version()).toBe('small-1')
  expect(await store.ask('agreementsCount', { filter: null, ...seen })).toEqual([{ count: 4 }])
})

test('memory says which id of a corpus leads nowhere, and keeps what it had', async () => {
  const store = openMemory(smallCorpus)
  const broken = store.load({ ...smallCorpus, version: 'small-2', entities: [] })
  await expect(broken).rejects.toThrow('wanted the id of an entity, got AAA')
  expect(await store.version()).toBe('small-1')
})
