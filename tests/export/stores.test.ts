import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyExport } from '../../src/export/every.js'
import { createServer } from '../../src/graphql/server.js'
import type { Store } from '../../src/store/store.js'
import { seedsInMemory } from '../graphql/ask.js'
import { LONGEST_WAIT_MS, STORES } from '../graphql/stores.js'

const NOW = new Date('2026-11-22T12:00:00Z')
const SOME = JSON.stringify({ typologies: [{ any: ['cybercrime'] }] })
const FILES: readonly (readonly [file: string, args: Readonly<Record<string, string>>])[] = [
  ['claims.csv', {}],
  ['parties.csv', { filter: SOME }],
  ['parties.csv', { agreement: 'budapest-convention' }],
  ['incidence.csv', { filter: SOME, cells: 'STATUS' }],
  ['norm-cooccurrence.csv', {}],
  ['cross-tab.csv', { rows: 'FORM', columns: 'YEAR' }],
  ['norm-timeline.csv', { norm: 'bpf-2020-2', corresponding: 'true', by: 'STATE_JOINED' }],
  ['agreements.csv', { first: '20' }],
  ['state-partners.csv', { state: 'EST', filter: SOME, commitments: 'BOUND,POLITICAL', orderBy: 'JACCARD' }],
  ['events.csv', { during: '{"from":"2015"}', kinds: 'ADOPTED,SIGNED' }],
  ['changes.csv', { during: '{"from":"2024"}' }],
  ['network.links.csv', { projection: 'AGREEMENTS_BY_NORM' }],
]

async function written(store: Store, file: string, args: Readonly<Record<string, string>>) {
  const exports = everyExport(createServer(console.error), store)
  const { chunks, cuts } = await exports.find(file, new Map(Object.entries(args))).open(await exports.asked(NOW))
  return { text: await text(Readable.from(chunks())), cuts }
}

// Neo4j is the other store, where there is one.
describe.each(STORES.filter(([name]) => name !== 'memory'))('files out of %s', (_, open) => {
  let [memory, store]: readonly Store[] = []
  beforeAll(async () => {
    memory = await seedsInMemory()
    store = await open()
  }, LONGEST_WAIT_MS)
  afterAll(async () => {
    await store?.close()
    await memory?.close()
  })

  test.each(FILES)('%s of %o is what it is out of memory', { timeout: 120_000 }, async (file, args) => {
    const [one, other] = [await written(memory!, file, args), await written(store!, file, args)]
    expect(one.text.split('\n').length).toBeGreaterThan(2)
    expect(other).toEqual(one)
  })
})
