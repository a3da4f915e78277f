import { describe, expect, test } from 'vitest'
import type { Params } from '../../../src/store/store.js'
import { all, partnersAsked, pairsAsked, seen, type Asking } from './asking.js'
import * as draw from '../arbitrary/params.js'

export const drawnPairs = {
  normsOfPairs: { ...draw.committed, pairs: draw.pairs },
  partnersOfStates: { ...draw.partnersAsked, orderBy: draw.sharedOrder, ...draw.page },
  partnersOfStatesCount: draw.partnersAsked,
  sharedAgreements: { ...draw.committed, pairs: draw.pairs, ...draw.page },
  statePairs: { ...draw.pairAsked, orderBy: draw.sharedOrder, ...draw.page },
  statePairsCount: draw.pairAsked,
} satisfies Partial<draw.Drawn>

/** States that share agreements. */
export function describePairs({ ask }: Asking): void {
  describe('pairs of states', () => {
    const pairs = async (more: Partial<Params<'statePairs'>>) => {
      const asked = { ...pairsAsked, ...seen, ...all, ...more }
      const rows = await ask('statePairs', asked)
      expect(await ask('statePairsCount', asked)).toEqual([{ count: rows.length }])
      return rows.map(({ a, b, sharedCount, aCount, bCount }) => [a.id, b.id, sharedCount, aCount, bCount].join(' '))
    }

    test('the most shared first, then by code, with how many each has', async () => {
      expect(await pairs({})).toEqual(['BBB CCC 2 3 2', 'AAA BBB 1 1 3', 'AAA DDD 1 1 1', 'BBB DDD 1 3 1'])
      expect(await pairs({ minShared: 2 })).toEqual(['BBB CCC 2 3 2'])
    })

    test('only the agreements asked after count, for each state too', async () => {
      expect(await pairs({ filter: { maxParties: 2 } })).toEqual(['BBB CCC 2 2 2'])
      expect(await pairs({ asOf: '2004' })).toEqual(['AAA BBB 1 1 1', 'AAA CCC 1 1 1', 'BBB CCC 1 1 1'])
    })

    test('across regions, within one, and never where one is unknown', async () => {
      expect(await pairs({ acrossRegions: true })).toEqual(['BBB CCC 2 3 2', 'AAA BBB 1 1 3'])
      expect(await pairs({ acrossRegions: false, asOf: '2004' })).toEqual(['AAA CCC 1 1 1'])
    })

    test('between some states, or of some with some others', async () => {
      expect(await pairs({ states: { ids: ['AAA', 'BBB'] } })).toEqual(['AAA BBB 1 1 3'])
      expect(await pairs({ states: { ids: ['DDD'] }, withStates: {} })).toEqual(['DDD AAA 1 1 1', 'DDD BBB 1 1 3'])
      expect(await pairs({ states: { ids: ['DDD'] }, withStates: { ids: ['DDD'] } })).toEqual([])
      expect(await pairs({ states: { ids: [] }, withStates: {} })).toEqual([])
    })

    test('the most alike first, by shared out of either', async () => {
      // 1 of 1, 2 of 3, 1 of 3 and 1 of 3.
      expect(await pairs({ orderBy: 'JACCARD' })).toEqual([
        'AAA DDD 1 1 1',
        'BBB CCC 2 3 2',
        'AAA BBB 1 1 3',
        'BBB DDD 1 3 1',
      ])
    })

    test('only by what commits both so', async () => {
      expect(await pairs({ commitments: ['POLITICAL'] })).toEqual(['AAA BBB 1 1 2', 'BBB CCC 1 2 1'])
      expect(await pairs({ commitments: ['UNKNOWN', 'SIGNED_NOT_BOUND'] })).toEqual(['BBB CCC 1 1 1'])
      expect(await pairs({ commitments: ['UNKNOWN'] })).toEqual([])
    })

    test('partners of a state that match, the most alike first, or only by what commits both so', async () => {
      const partners = async (more: Partial<Params<'partnersOfStates'>>) => {
        const asked = { stateIds: ['BBB'], ...partnersAsked, ...seen, ...more }
        const rows = await ask('partnersOfStates', { ...asked, ...all })
        expect(await ask('partnersOfStatesCount', asked)).toEqual([{ stateId: 'BBB', count: rows.length }])
        return rows.map(({ partner, sharedCount }) => `${partner.id} ${sharedCount}`)
      }
      expect(await partners({ states: { regions: ['Africa'] } })).toEqual(['CCC 2', 'AAA 1'])
      expect(await partners({ states: { partyTo: [{ none: ['late'] }] } })).toEqual(['AAA 1', 'DDD 1'])
      // Of late and vow: CCC shares 1 of 2, AAA and DDD 1 of 2, by code.
      const since = { filter: { ids: ['late', 'vow'] }, orderBy: 'JACCARD' } as const
      expect(await partners(since)).toEqual(['AAA 1', 'CCC 1', 'DDD 1'])
      // With pact CCC shares 2 of 3, AAA and DDD 1 of 3.
      expect(await partners({ orderBy: 'JACCARD' })).toEqual(['CCC 2', 'AAA 1', 'DDD 1'])
      expect(await partners({ commitments: ['POLITICAL'] })).toEqual(['AAA 1', 'CCC 1'])
    })

    test('partners of a state', async () => {
      const asked = { stateIds: ['CCC', 'BBB', 'nobody'], ...partnersAsked, ...seen }
      const rows = await ask('partnersOfStates', { ...asked, ...all })
      expect(rows.map(({ stateId, partner, sharedCount }) => [stateId, partner.id, sharedCount])).toEqual([
        ['BBB', 'CCC', 2],
        ['BBB', 'AAA', 1],
        ['BBB', 'DDD', 1],
        ['CCC', 'BBB', 2],
      ])
      expect(await ask('partnersOfStatesCount', asked)).toEqual([
        { stateId: 'BBB', count: 3 },
        { stateId: 'CCC', count: 1 },
        { stateId: 'nobody', count: 0 },
      ])
    })

    test('the agreements that a pair shares, and their norms', async () => {
      const asked = { pairs: [{ a: 'BBB', b: 'CCC' }], filter: null, commitments: null, ...seen }
      const agreements = await ask('sharedAgreements', { ...asked, ...all })
      expect(agreements.map(({ pairId, agreement }) => [pairId, agreement.id])).toEqual([
        ['BBB.CCC', 'late'],
        ['BBB.CCC', 'pact'],
      ])
      expect((await ask('normsOfPairs', asked)).map(({ norm }) => norm.id)).toEqual(['n1', 'n2'])
    })

    test('the same of what commits both so', async () => {
      const by = async (...commitments: Params<'sharedAgreements'>['commitments'] & {}) => {
        const asked = { pairs: [{ a: 'BBB', b: 'CCC' }], filter: null, commitments, ...seen }
        const [agreements, norms] = [
          await ask('sharedAgreements', { ...asked, ...all }),
          await ask('normsOfPairs', asked),
        ]
        return [...agreements.map(({ agreement }) => agreement.id), ...norms.map(({ norm }) => norm.id)]
      }
      expect(await by('POLITICAL')).toEqual(['late', 'n2'])
      expect(await by('UNKNOWN', 'SIGNED_NOT_BOUND')).toEqual(['pact', 'n1'])
      expect(await by('BOUND')).toEqual([])
    })
  })
}
