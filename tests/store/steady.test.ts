import fc from 'fast-check'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Corpus, TieClaim } from '../../src/domain.js'
import { EMPTY_CORPUS } from '../../src/store/empty-corpus.js'
import { openMemory } from '../../src/store/memory/memory.js'
import { openNeo4j } from '../../src/store/neo4j/neo4j.js'
import type { Params, Question, Store } from '../../src/store/store.js'
import { neo4jOptions, openNeo4jAlone } from '../neo4j/alone.js'
import { corpus } from './arbitrary/corpus.js'
import { all, counting, everyParty, pairsAsked, partnersAsked } from './contract/asking.js'
import { difference } from './difference.js'
import { smallCorpus } from './small-corpus.js'

const LONGEST_MS = 1_800_000
const SEED = 20_261_130
const GRAPHS = 6
const nothing: Corpus = { ...EMPTY_CORPUS, version: 'nothing' }
/** Days before, amid and after those of the graphs that are drawn. */
const DAYS = ['2013-12-31', '2015-06-30', '2015-07-01', '2026-11-30'] as const
/** Far fewer than there are, so that the graph is built aside. */
const FEW_ROWS = 5

describe.skipIf(inject('neo4jUri') === null)('the steady ties of Neo4j', { timeout: LONGEST_MS }, () => {
  let store: Store
  let aside: Store
  let driver: Driver
  let day: string = DAYS[0]

  beforeAll(async () => {
    store = await openNeo4jAlone({ today: () => day })
    aside = openNeo4j(neo4jOptions({ today: () => day, rowsATransaction: FEW_ROWS }))
    const { uri, username, password } = neo4jOptions()
    driver = neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(username ?? 'neo4j', password))
  }, LONGEST_MS)
  afterAll(async () => {
    await driver.close()
    await aside.close()
    await store.close()
  })

  async function written(): Promise<readonly string[]> {
    const { records } = await driver.executeQuery(
      `MATCH (from)-[tie:STEADY_PARTY_TO|BOUNDED_PARTY_TO]->(to)
       RETURN from.id + ' ' + type(tie) + ' ' + to.id + ' ' + coalesce(tie.starts, '') + ' ' + coalesce(tie.ends, '') AS row`,
    )
    return records.map((record) => record.get('row') as string).sort()
  }

  async function writtenAnew(graph: Corpus): Promise<readonly string[]> {
    await store.load(nothing)
    await store.load(graph)
    return written()
  }

  test('are those of who is party for good, and of others the times that are not yet over', async () => {
    day = '2012-06-30'
    expect(await writtenAnew(smallCorpus)).toEqual([
      // Ratified the pact in 2002 and withdrew in 2015.
      'AAA BOUNDED_PARTY_TO pact 2000-05 2015',
      'AAA STEADY_PARTY_TO vow  ',
      'BBB BOUNDED_PARTY_TO late 2020-03-15 ',
      'BBB STEADY_PARTY_TO pact  ',
      'BBB STEADY_PARTY_TO vow  ',
      'CCC BOUNDED_PARTY_TO late 2020-03-15 ',
      'CCC STEADY_PARTY_TO pact  ',
      'DDD STEADY_PARTY_TO vow  ',
      'firm BOUNDED_PARTY_TO vow 2011 2016-02',
      'firm STEADY_PARTY_TO code  ',
    ])
  })

  test('are after each load what a load into an empty Neo4j writes, however much changes, on whatever day', async () => {
    const graphs = fc.sample(corpus, { numRuns: GRAPHS, seed: SEED })
    await store.load(nothing)
    for (const [at, graph] of graphs.entries()) {
      day = DAYS[at % DAYS.length] ?? DAYS[0]
      const fewer = { ...graph, version: `fewer ${at}`, ties: graph.ties.slice(0, -9) }
      for (const [into, next] of [
        [store, graph],
        [aside, fewer],
        [store, graph],
      ] as const) {
        await into.load(next)
        const after = await written()
        expect(after.length).toBeGreaterThan(0)
        expect(after).toEqual(await writtenAnew(next))
      }
    }
  })

  test('go with an entity, and change with the day of the load alone', async () => {
    day = '2012-06-30'
    const before = await writtenAnew(smallCorpus)
    day = '2021'
    await store.load({ ...smallCorpus, version: 'later' })
    expect((await written()).filter((row) => !before.includes(row))).toEqual([
      'BBB STEADY_PARTY_TO late  ',
      'CCC STEADY_PARTY_TO late  ',
    ])
    const isOther = ({ from, to }: TieClaim) => from !== 'firm' && to !== 'firm'
    const without = {
      ...smallCorpus,
      version: 'without',
      entities: smallCorpus.entities.filter(({ id }) => id !== 'firm'),
      ties: smallCorpus.ties.filter(isOther),
    }
    await store.load(without)
    expect((await written()).filter((row) => row.startsWith('firm'))).toEqual([])
  })

  // Each question that walks them, on the day before, on and after each day on which something begins or ends.
  test('answer as the claims do, before and after a tie begins and ends, and before the day of the load', async () => {
    const memory = openMemory(null)
    const graphs = fc.sample(corpus, { numRuns: GRAPHS, seed: SEED + 1 })
    for (const [at, graph] of graphs.entries()) {
      day = DAYS[at % DAYS.length] ?? DAYS[0]
      await store.load(graph)
      await memory.load(graph)
      for (const asOf of daysAround(graph))
        for (const [question, params] of asks(asOf))
          expect(await difference(store, memory, question, params)).toBeNull()
    }
  })

  test('are not walked where another load has made them of a later day than is asked for', async () => {
    const asOf = '2014-06-30'
    const ask = { agreementIds: ['late', 'pact', 'vow'], ...everyParty, counting, asOf }
    const memory = openMemory(smallCorpus)
    day = '2012-06-30'
    await writtenAnew(smallCorpus)
    expect(await difference(store, memory, 'partiesOfAgreementsCount', ask)).toBeNull()
    day = '2026-11-30'
    await aside.load({ ...smallCorpus, version: 'by another' })
    expect(await difference(store, memory, 'partiesOfAgreementsCount', ask)).toBeNull()
  })

  test('are not asked after in a graph of an earlier version, which has none', async () => {
    const ask = { partyIds: ['AAA', 'firm'], filter: null, commitments: null, counting, asOf: '2026-11-30' }
    const memory = openMemory(smallCorpus)
    await writtenAnew(smallCorpus)
    expect(await difference(store, memory, 'agreementsOfPartiesCount', ask)).toBeNull()
    await driver.executeQuery('MATCH ()-[tie:STEADY_PARTY_TO|BOUNDED_PARTY_TO]->() DELETE tie')
    await driver.executeQuery('MATCH (dataset:Dataset) REMOVE dataset.steadySince')
    expect(await difference(store, memory, 'agreementsOfPartiesCount', ask)).toBeNull()
    await store.load({ ...smallCorpus, version: 'of this version' })
    expect(await written()).toEqual(await writtenAnew(smallCorpus))
  })
})

const isDay = (text: string | null | undefined): text is string => text != null && text !== ''

function daysAround({ ties }: Corpus): ReadonlySet<string> {
  const moments = ties.flatMap(({ claim: { starts, ends } }) => [starts, ends]).filter(isDay)
  return new Set(moments.flatMap((moment) => [moment, ...nextTo(moment)]))
}

/** The days before and after its first. */
function nextTo(moment: string): readonly string[] {
  const noon = Date.parse(`${moment}${'-01-01'.slice(moment.length - 4)}T12:00:00Z`)
  return [-1, 1].map((days) => new Date(noon + days * 86_400_000).toISOString().slice(0, 10))
}

function asks(asOf: string): readonly (readonly [Question, Params<Question>])[] {
  const seen = { counting, asOf }
  const states = ['AAA', 'BBB', 'CCC', 'DDD']
  const agreementIds = ['agr-1', 'agr-2', 'agr-3', 'agr-4']
  const list = { filter: { parties: [{ any: states }, { none: ['DDD'] }] }, orderBy: 'PARTIES_DESC', ...seen, ...all }
  return [
    ['agreements', list],
    ['agreementsOfParties', { partyIds: states, filter: null, commitments: null, ...seen, ...all }],
    ['partiesOfAgreementsCount', { agreementIds, ...everyParty, ...seen }],
    ['partnersOfStates', { stateIds: states, ...partnersAsked, ...seen, ...all }],
    ['statePairs', { ...pairsAsked, ...seen, ...all }],
    ['similarAgreements', { agreementIds, by: 'PARTIES', ...seen, ...all }],
  ] as readonly (readonly [Question, Params<Question>])[]
}
