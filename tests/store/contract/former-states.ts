import { beforeAll, describe, expect, test } from 'vitest'
import type { Corpus, Entity } from '../../../src/domain.js'
import { agreement, base, smallCorpus, tie } from '../small-corpus.js'
import { all, pairsAsked, seen, type Asking } from './asking.js'

/**
 * OLD existed from 1950 until 1991-12-26, when NEW came after it; no one says when EVE began. All three are party to pact
 * of 1949, always, so that it is the states themselves that are there or not.
 */
const formerCorpus: Corpus = {
  ...smallCorpus,
  version: 'former',
  entities: [
    state('OLD', { existedFrom: '1950', existedUntil: '1991-12-26' }),
    state('NEW', { existedFrom: '1991-12-26' }),
    state('EVE', {}),
    { ...agreement('pact', '1949'), form: 'TREATY' },
    { ...base('set', 'Set'), type: 'NORM_SET' },
  ],
  ties: [
    ...['EVE', 'NEW', 'OLD'].map((id) => tie(id, 'PARTY_TO', 'pact', { value: 'SIGNED', starts: '1949' })),
    tie('NEW', 'SUCCEEDS', 'OLD', { since: '1991-12-26', starts: '1991-12-26' }),
  ],
  absences: [],
  events: [],
  statedCounts: [],
  facts: [],
  adoptions: [],
  polityScores: [],
  openQuestions: [],
}

/** States that are no more, and those that are not yet. */
export function describeFormerStates({ store, ask, stateIds }: Asking): void {
  describe('states that are no more', () => {
    beforeAll(() => store().load(formerCorpus))

    const WHO: readonly (readonly [asOf: string, ids: readonly string[]])[] = [
      ['1949', ['EVE']],
      ['1950', ['EVE', 'OLD']],
      ['1991-12-25', ['EVE', 'OLD']],
      ['1991-12-26', ['EVE', 'NEW']],
      // A month and a year are their end.
      ['1991-12', ['EVE', 'NEW']],
      ['1991', ['EVE', 'NEW']],
      ['2026', ['EVE', 'NEW']],
    ]

    test.each(WHO)('at %s are listed and counted where they exist', async (asOf, ids) => {
      expect(await stateIds(null, { asOf })).toEqual(ids)
      expect(await ask('statesCount', { ...seen, asOf, filter: null })).toEqual([{ count: ids.length }])
      const counts = await ask('entityCounts', { asOf })
      expect(counts.find(({ type }) => type === 'STATE')).toEqual({ type: 'STATE', count: ids.length })
    })

    test('are all counted where no moment is asked for', async () => {
      expect(await ask('entityCounts', { asOf: null })).toEqual([
        { type: 'AGREEMENT', count: 1 },
        { type: 'NORM_SET', count: 1 },
        { type: 'STATE', count: 3 },
      ])
    })

    test('match no filter when they are not there', async () => {
      expect(await stateIds({ ids: ['OLD'] })).toEqual([])
      expect(await stateIds({ ids: ['OLD', 'NEW'] }, { asOf: '1990' })).toEqual(['OLD'])
      expect(await stateIds({ partyTo: [{ any: ['pact'] }] })).toEqual(['EVE', 'NEW'])
    })

    test('make no pair and no node of a network when they are not there', async () => {
      const pairs = async (asOf: string) =>
        (await ask('statePairs', { ...pairsAsked, ...seen, ...all, asOf })).map(({ a, b }) => `${a.id} ${b.id}`)
      expect(await pairs('1990')).toEqual(['EVE OLD'])
      expect(await pairs('2026')).toEqual(['EVE NEW'])
      const nodes = async (asOf: string) => {
        const asked = { projection: 'STATES_BY_AGREEMENT', filter: null, states: null, organizations: null } as const
        return (await ask('network', { ...asked, ...seen, asOf })).map(({ entity }) => entity.id)
      }
      expect(await nodes('1990')).toEqual(['EVE', 'OLD'])
      expect(await nodes('2026')).toEqual(['EVE', 'NEW'])
    })

    test('are found by id and by name whenever, and through who came after them', async () => {
      const [found] = await ask('entitiesById', { ids: ['OLD'] })
      expect(found?.entity).toMatchObject({ existedFrom: '1950', existedUntil: '1991-12-26' })
      const succession = { relation: 'SUCCEEDS', ...seen } as const
      const after = await ask('neighbours', { ids: ['OLD'], direction: 'IN', ...succession })
      const before = await ask('neighbours', { ids: ['NEW'], direction: 'OUT', ...succession })
      expect([after, before].map((rows) => rows.map(({ neighbour }) => neighbour.id))).toEqual([['NEW'], ['OLD']])
      const text = { whole: 'old', words: [{ word: 'old', edits: 0, joined: [], states: [] }], states: [] }
      const hits = await ask('search', { text, types: null, ...all })
      expect(hits.map(({ entity }) => entity.id)).toEqual(['OLD'])
    })
  })
}

function state(id: string, fields: object): Entity {
  return { ...base(id, id), type: 'STATE', standing: 'UN_MEMBER', ...fields }
}
