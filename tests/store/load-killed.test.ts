import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import type { Corpus } from '../../src/domain.js'
import { openMemory } from '../../src/store/memory/memory.js'
import { openNeo4j } from '../../src/store/neo4j/neo4j.js'
import { openStore } from '../../src/store/open.js'
import type { Question, Store } from '../../src/store/store.js'
import { neo4jOptions, openNeo4jAlone } from '../neo4j/alone.js'
import { corpus } from './arbitrary/corpus.js'
import { loadAnew } from './contract.js'
import { difference } from './difference.js'
import { QUESTIONS } from './questions.js'
import { smallCorpus } from './small-corpus.js'
import { wideCorpus } from './wide-corpus.js'

const LONGEST_MS = 1_800_000
const SEED = 20_261_127
const PAIRS = 4
const WHOLE = QUESTIONS.filter((question) => question.startsWith('snapshot'))
/** Far fewer than a wide corpus has, so that it is built aside, in many transactions. */
const FEW_ROWS = 100

describe.skipIf(inject('neo4jUri') === null)('a load into Neo4j', { timeout: LONGEST_MS }, () => {
  let store: Store
  let aside: Store
  let driver: Driver

  beforeAll(async () => {
    store = await openNeo4jAlone()
    aside = openNeo4j(neo4jOptions({ rowsATransaction: FEW_ROWS }))
    const { uri, username, password } = neo4jOptions()
    driver = neo4j.driver(uri, username === null ? undefined : neo4j.auth.basic(username, password ?? ''), {
      disableLosslessIntegers: true,
    })
  }, LONGEST_MS)
  afterAll(async () => {
    await driver.close()
    await aside.close()
    await store.close()
  })

  describe('that is killed', () => {
    beforeAll(() => loadAnew(store, wideCorpus('before')), LONGEST_MS)

    test('while the next graph is built leaves the graph as it was', async () => {
      await killedWhen(async () => (await count('Staged')) > 0)
      expect(await count('Staged')).toBeGreaterThan(0)
      await expectHeld(wideCorpus('before'))
      await expectNothingLeftAfter(wideCorpus('other'))
      await store.load(wideCorpus('before'))
    })

    test('while the old graph is swept away leaves the graph as it was to be', async () => {
      await killedWhen(async () => (await count('Retired')) > 0)
      await expectHeld(wideCorpus('after'))
      await expectNothingLeftAfter(wideCorpus('before'))
    })

    test('is cleaned up after when a program opens the graph, also without a load', async () => {
      await killedWhen(async () => (await count('Staged')) > 0)
      const options = { neo4j: neo4jOptions(), read: 'direct', report: console.error } as const
      const opened = await openStore(options)
      onTestFinished(() => opened.close())
      for (let tries = 0; tries < 1_000 && (await count('Staged')) + (await count('Load')) > 0; tries++) await pause(20)
      expect(await Promise.all(['Staged', 'Retired', 'Load'].map(count))).toEqual([0, 0, 0])
      await expectHeld(wideCorpus('before'))
    })

    test.each([0.7, 0.85, 0.95, 1])(
      'near the switch leaves the one or the other: all but %d of it built',
      async (part) => {
        const { entities, sources, events } = wideCorpus('after')
        const nodes = (entities.length + sources.length + events.length) * part
        await killedWhen(async () => (await count('Staged')) >= nodes || (await count('Retired')) > 0)
        const version = await store.version()
        expect(['before', 'after']).toContain(version)
        await expectHeld(wideCorpus(version ?? ''))
        await expectNothingLeftAfter(wideCorpus('other'))
        await store.load(wideCorpus('before'))
      },
    )

    async function killedWhen(reached: () => Promise<boolean>): Promise<void> {
      const child = load('after')
      while (!(await reached())) {
        if (child.exitCode !== null) throw new Error('wanted a load to be killed, got one that had ended')
        await pause(2)
      }
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
  })

  describe('of a difference', () => {
    const graphs = fc.sample(fc.tuple(corpus, corpus), { numRuns: PAIRS, seed: SEED })

    test.each(graphs)('is the same as of the whole, and as one that is built aside: pair %#', async (one, other) => {
      await store.load(one)
      await expectAnsweredAs(one)
      await store.load(other)
      await expectAnsweredAs(other)
      await aside.load({ ...one, version: 'aside' })
      await expectAnsweredAs({ ...one, version: 'aside' })
    })

    test('keeps the nodes that it does not change while it fits in one transaction, and no longer', async () => {
      await loadAnew(store, smallCorpus)
      const before = await elementIdOf('AAA')
      const three = { ...smallCorpus, ties: smallCorpus.ties.slice(3) }
      const within = openNeo4j(neo4jOptions({ rowsATransaction: 3 }))
      onTestFinished(() => within.close())
      await within.load({ ...three, version: 'three less' })
      expect(await elementIdOf('AAA')).toBe(before)
      await within.load({ ...smallCorpus, version: 'four more', ties: smallCorpus.ties.slice(0, 0) })
      expect(await elementIdOf('AAA')).not.toBe(before)
      await expectAnsweredAs({ ...smallCorpus, version: 'four more', ties: [] })
    })

    test('changes the type of an entity and keeps its ties', async () => {
      await loadAnew(store, smallCorpus)
      const entities = smallCorpus.entities.map((entity) =>
        entity.id === 'ind' ? { ...entity, type: 'TYPOLOGY' as const } : entity,
      ) as Corpus['entities']
      await store.load({ ...smallCorpus, version: 'typed', entities })
      const { records } = await driver.executeQuery(
        'MATCH (n:Entity {id: "ind"})<-[t:EVIDENCES]-() RETURN labels(n) AS l',
      )
      expect(records.map((record) => [...(record.get('l') as string[])].sort())).toEqual([
        ['Entity', 'Typology'],
        ['Entity', 'Typology'],
      ])
    })
  })

  test('beside another ends after it or before it, never mixed with it', async () => {
    const other = openNeo4j(neo4jOptions({ rowsATransaction: FEW_ROWS }))
    onTestFinished(() => other.close())
    await Promise.all([aside.load(wideCorpus('one')), other.load(wideCorpus('two'))])
    const version = await store.version()
    expect(['one', 'two']).toContain(version)
    await expectHeld(wideCorpus(version ?? ''))
    expect(await Promise.all(['Staged', 'Retired', 'Load'].map(count))).toEqual([0, 0, 0])
  })

  test('that is built aside is found by its words and its keys, and refuses a key twice', async () => {
    await aside.load(wideCorpus('searched'))
    const asked = {
      text: {
        whole: 'pact 7',
        words: [
          { word: 'pact', edits: 0, joined: [], states: [] },
          { word: '7', edits: 0, joined: [], states: [] },
        ],
        states: [],
      },
    }
    const found = await store.ask('search', { ...asked, types: null, first: 1, after: null })
    expect(found.map(({ entity }) => entity.id)).toEqual(['pact-7'])
    const { entities, ...rest } = wideCorpus('twice')
    await expect(aside.load({ ...rest, entities: [...entities, ...entities.slice(0, 1)] })).rejects.toThrow()
    await expectHeld(wideCorpus('searched'))
  })

  test.each([
    ['in one transaction', () => store],
    ['built aside', () => aside],
  ])('of a tie to what is not there is refused: %s', async (_, into) => {
    await store.load(wideCorpus('whole'))
    const { ties, ...rest } = wideCorpus('an end less')
    const astray = ties.map((tie, at) => (at === 0 ? { ...tie, to: 'nobody' } : tie))
    await expect(into().load({ ...rest, ties: astray })).rejects.toThrow('Neo4j refused a question')
    await expectHeld(wideCorpus('whole'))
  })

  async function expectHeld(held: Corpus): Promise<void> {
    await expectAnsweredAs(held)
    const { records } = await driver.executeQuery('MATCH (d:Dataset) RETURN d.version AS version')
    expect(records.map((record) => record.get('version') as string)).toEqual([held.version])
  }

  async function expectAnsweredAs(held: Corpus): Promise<void> {
    const memory = openMemory(held)
    for (const question of [...WHOLE, 'relationCounts', 'loaded'] as readonly Question[])
      expect(await difference(store, memory, question, {})).toBeNull()
    expect(await difference(store, memory, 'entityCounts', { asOf: null })).toBeNull()
    expect(await difference(store, memory, 'sources', { ids: null })).toBeNull()
    expect(await difference(store, memory, 'openQuestions', { ids: null, aboutIds: null })).toBeNull()
    expect(await difference(store, memory, 'openQuestions', { ids: null, aboutIds: ['pact-1', 'agr-1'] })).toBeNull()
  }

  async function expectNothingLeftAfter(next: Corpus): Promise<void> {
    await store.load(next)
    expect(await Promise.all(['Staged', 'Retired', 'Load'].map(count))).toEqual([0, 0, 0])
    await expectHeld(next)
  }

  async function count(label: string): Promise<number> {
    const { records } = await driver.executeQuery('MATCH (n:$($label)) RETURN count(n) AS count', { label })
    return records[0]?.get('count') as number
  }

  async function elementIdOf(id: string): Promise<string> {
    const { records } = await driver.executeQuery('MATCH (n:Entity {id: $id}) RETURN elementId(n) AS id', { id })
    return records[0]?.get('id') as string
  }
})

function load(version: string): ChildProcess {
  const file = fileURLToPath(new URL('loading.ts', import.meta.url))
  const options = JSON.stringify(neo4jOptions({ rowsATransaction: FEW_ROWS }))
  return spawn(process.execPath, ['--import', 'tsx', file, version, options], { stdio: 'inherit' })
}
