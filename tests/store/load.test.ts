import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Corpus, TieClaim } from '../../src/domain.js'
import { EMPTY_CORPUS } from '../../src/store/empty-corpus.js'
import { openMemory } from '../../src/store/memory/memory.js'
import { openNeo4j } from '../../src/store/neo4j/neo4j.js'
import { openFollowing } from '../../src/store/following.js'
import type { Store } from '../../src/store/store.js'
import { readStoredCorpus } from '../../src/store/stored-corpus.js'
import { neo4jOptions, openNeo4jAlone } from '../neo4j/alone.js'
import { loadAnew } from './contract.js'
import { difference } from './difference.js'
import { counting } from './contract/asking.js'
import { plain } from './plain.js'
import { smallCorpus } from './small-corpus.js'

const LONGEST_MS = 1_800_000
const [firstTie, ...otherTies] = smallCorpus.ties
const without: Corpus = {
  ...EMPTY_CORPUS,
  version: 'small-without',
  sources: smallCorpus.sources.slice(0, 1),
  entities: smallCorpus.entities.filter(({ type }) => type === 'STATE'),
}
const SNAPSHOTS = ['snapshotTies', 'snapshotAbsences', 'snapshotRecords'] as const
function whole(held: Corpus | null): Corpus {
  if (held === null) throw new Error('wanted what was loaded, got nothing')
  return held
}
const keyOf = ({ from, relation, to, claim }: TieClaim) => `${from} ${relation} ${to} ${claim.order ?? 0}`
const byTie = (a: TieClaim, b: TieClaim) => (keyOf(a) < keyOf(b) ? -1 : 1)
const withVersion = (version: string, parts: Partial<Corpus> = {}): Corpus => ({ ...smallCorpus, version, ...parts })

const STORES: Readonly<Record<string, () => Promise<Store>>> = {
  memory: async () => openMemory(null),
  ...(inject('neo4jUri') === null ? {} : { Neo4j: () => openNeo4jAlone() }),
}

describe.each(Object.entries(STORES))('a load into %s', { timeout: LONGEST_MS }, (_name, open) => {
  let store: Store
  const loaded = async () => (await store.ask('loaded', {}))[0]?.loaded
  const entityIds = async () => (await store.ask('snapshotEntities', {})).map(({ entity }) => entity.id)

  beforeAll(async () => {
    store = await open()
    await loadAnew(store, smallCorpus)
  }, LONGEST_MS)
  afterAll(() => store.close())

  test('a load of the version that is there changes nothing, not even when it was loaded', async () => {
    const before = await loaded()
    await store.load({ ...without, version: smallCorpus.version })
    expect(await loaded()).toEqual(before)
    expect(await entityIds()).toHaveLength(smallCorpus.entities.length)
  })

  test('takes away all that the new corpus lacks', async () => {
    await store.load(without)
    expect(await store.version()).toBe('small-without')
    expect((await loaded())?.defaultNormSetId ?? null).toBeNull()
    expect(await entityIds()).toEqual(['AAA', 'BBB', 'CCC', 'DDD'])
    expect(await store.ask('sources', { ids: null })).toHaveLength(1)
    expect(await store.ask('entityCounts', { asOf: null })).toEqual([{ type: 'STATE', count: 4 }])
    for (const question of SNAPSHOTS) {
      expect(await store.ask(question, {})).toEqual([])
    }
    expect(await store.ask('openQuestions', { ids: null, aboutIds: null })).toEqual([])
    await store.load(smallCorpus)
    expect(await entityIds()).toHaveLength(smallCorpus.entities.length)
  })

  test('a load with two entities of one id leaves what was there, and the next question is answered', async () => {
    await expectNothingChanged(withVersion('twice', { entities: [...smallCorpus.entities, ...without.entities] }))
  })

  test('an update of what becomes of all that is held is of that, and of nothing else', async () => {
    await update((held) => ({ ...held, version: 'small-update', ties: held.ties.slice(1) }))
    expect(await store.version()).toBe('small-update')
    const left = plain([...smallCorpus.ties].sort(byTie).slice(1))
    expect(plain((await store.ask('snapshotTies', {})).map(({ tieClaim }) => tieClaim))).toEqual(left)
    const adoptions = (await store.ask('snapshotRecords', {})).filter(({ label }) => label === 'Adoption')
    expect(adoptions).toHaveLength(smallCorpus.adoptions.length)
    await store.load(smallCorpus)
  })

  test('a load by two who change what is held at once does what both want', async () => {
    const next = (tail: string) => (held: Corpus) => ({ ...held, version: `${held.version}${tail}` })
    await Promise.all([update(next('+a')), update(next('+b'))])
    expect(['small-1+a+b', 'small-1+b+a']).toContain(await store.version())
    await store.load(smallCorpus)
  })

  test('over something that is not held changes nothing and says so', async () => {
    const before = await loaded()
    expect(await store.load(withVersion('over-another'), withVersion('another'))).toBe(false)
    expect(await store.load(withVersion('over-nothing'), null)).toBe(false)
    expect(await loaded()).toEqual(before)
    expect(await store.load(withVersion('over-this'), smallCorpus)).toBe(true)
    expect(await store.version()).toBe('over-this')
    await store.load(smallCorpus)
  })

  /** Once more where somebody else came between. */
  async function update(change: (held: Corpus) => Corpus): Promise<void> {
    const held = whole(await readStoredCorpus(store))
    if (!(await store.load(change(held), held))) await update(change)
  }

  async function expectNothingChanged(broken: Corpus): Promise<void> {
    const [before, ties] = [await loaded(), await store.ask('snapshotTies', {})]
    await expect(store.load(broken)).rejects.toThrow()
    expect(await loaded()).toEqual(before)
    expect(await store.ask('snapshotTies', {})).toEqual(ties)
    expect(await entityIds()).toHaveLength(smallCorpus.entities.length)
    await store.load(withVersion(`after-${broken.version}`))
    expect(await store.version()).toBe(`after-${broken.version}`)
    await store.load(smallCorpus)
  }
})

describe.skipIf(inject('neo4jUri') === null)('a load into Neo4j', { timeout: LONGEST_MS }, () => {
  let store: Store

  beforeAll(async () => {
    store = await openNeo4jAlone()
    await loadAnew(store, smallCorpus)
  }, LONGEST_MS)
  afterAll(() => store.close())

  test('that fails at its last ties leaves what was there', async () => {
    const nested = { ...(firstTie as TieClaim), claim: { ...firstTie?.claim, note: { a: { b: 1 } } } }
    const broken = withVersion('nested', { ties: [...otherTies, nested as unknown as TieClaim] })
    const before = [await store.ask('loaded', {}), await store.ask('snapshotTies', {})]
    await expect(store.load(broken)).rejects.toMatchObject({ code: 'STORE_FAILED', retriable: false })
    expect([await store.ask('loaded', {}), await store.ask('snapshotTies', {})]).toEqual(before)
  })

  test('is seen whole or not at all by who asks meanwhile', async () => {
    const counts = new Set<number>()
    const loading = store.load(without).finally(() => counts.add(-1))
    while (!counts.has(-1)) counts.add((await store.ask('snapshotEntities', {})).length)
    await loading
    expect([...counts].every((count) => [-1, 4, smallCorpus.entities.length].includes(count))).toBe(true)
    await store.load(smallCorpus)
  })

  test('a load by another store is followed by a snapshot within a second, which then answers alike', async () => {
    const snapshot = await openFollowing(openNeo4j(neo4jOptions()), {
      read: 'snapshot',
      everyMs: 50,
      report: () => undefined,
    })
    try {
      await expectAlike(snapshot)
      await store.load(without)
      await expect.poll(() => snapshot.version(), { timeout: 1000 }).toBe('small-without')
      await expectAlike(snapshot)
      await store.load(smallCorpus)
      await expect.poll(() => snapshot.version(), { timeout: 1000 }).toBe('small-1')
    } finally {
      await snapshot.close()
    }
  })

  test('through a snapshot reaches Neo4j', async () => {
    const snapshot = await openFollowing(openNeo4j(neo4jOptions()), {
      read: 'snapshot',
      everyMs: 60_000,
      report: () => undefined,
    })
    await snapshot.load(without)
    expect([await snapshot.version(), await store.version()]).toEqual(['small-without', 'small-without'])
    await snapshot.close()
    await store.load(smallCorpus)
  })

  async function expectAlike(snapshot: Store): Promise<void> {
    const seen = { counting, asOf: '2026' }
    const page = { first: 2, after: null }
    expect(await difference(snapshot, store, 'snapshotTies', {})).toBeNull()
    expect(await difference(snapshot, store, 'snapshotEntities', {})).toBeNull()
    const ties = { ids: ['AAA', 'vow'], relations: null, direction: 'BOTH', ...seen, ...page } as const
    expect(await difference(snapshot, store, 'tiesOfEntities', ties)).toBeNull()
    const agreements = { filter: null, orderBy: 'PARTIES_DESC', ...seen, ...page } as const
    expect(await difference(snapshot, store, 'agreements', agreements)).toBeNull()
    const of = { agreementIds: ['pact', 'vow'] }
    expect(await difference(snapshot, store, 'eventsOfAgreements', of)).toBeNull()
    expect(await difference(snapshot, store, 'statedCountsOfAgreements', of)).toBeNull()
    expect(await difference(snapshot, store, 'factsOfAgreements', of)).toBeNull()
  }
})

describe('a snapshot', () => {
  test('goes on answering when its origin fails, tells so, and follows again when it is back', async () => {
    const inner = openMemory(smallCorpus)
    let fails = false
    const origin: Store = {
      ...inner,
      version: () => (fails ? Promise.reject(new Error('the origin is away')) : inner.version()),
    }
    const reports: unknown[] = []
    const snapshot = await openFollowing(origin, {
      read: 'snapshot',
      everyMs: 20,
      report: (error) => reports.push(error),
    })
    fails = true
    await expect.poll(() => reports.length).toBeGreaterThan(1)
    expect(reports[0]).toEqual(new Error('the origin is away'))
    expect(await snapshot.ask('entityCounts', { asOf: null })).toHaveLength(
      new Set(smallCorpus.entities.map(({ type }) => type)).size,
    )
    await inner.load(without)
    fails = false
    await expect.poll(() => snapshot.version(), { timeout: 1000 }).toBe('small-without')
    await snapshot.close()
  })

  test('looks at a slow origin once at a time', async () => {
    const inner = openMemory(smallCorpus)
    let [looks, most] = [0, 0]
    let answer: () => void = () => undefined
    let slow = false
    const version = async () => {
      most = Math.max(most, ++looks)
      if (slow) await new Promise<void>((resolve) => (answer = resolve))
      looks--
      return inner.version()
    }
    const snapshot = await openFollowing(
      { ...inner, version },
      { read: 'snapshot', everyMs: 10, report: () => undefined },
    )
    slow = true
    await expect.poll(() => looks).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 100))
    slow = false
    answer()
    await snapshot.close()
    expect([looks, most]).toEqual([0, 1])
  })
})
