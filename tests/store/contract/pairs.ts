import { describe, expect, test } from 'vitest'
import type { Params } from '../../../src/store/store.js'
import { all, pairsAsked, seen, type Asking } from './asking.js'
import { STATES } from '../arbitrary/ids.js'
import * as draw from '../arbitrary/params.js'

export const drawnPairs = {
  normsOfPairs: { ...draw.asked, pairs: draw.pairs },
  partnersOfStates: { ...draw.asked, stateIds: draw.ids(STATES), minShared: draw.minShared, ...draw.page },
  partnersOfStatesCount: { ...draw.asked, stateIds: draw.ids(STATES), minShared: draw.minShared },
  sharedAgreements: { ...draw.asked, pairs: draw.pairs, ...draw.page },
  statePairs: { ...draw.pairAsked, ...draw.page },
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
      expect(await pairs({ states: { ids: ['DDD'] }, withStates: {} })).toEqual(['AAA DDD 1 1 1', 'BBB DDD 1 3 1'])
      expect(await pairs({ states: { ids: ['DDD'] }, withStates: { ids: ['DDD'] } })).toEqual([])
      expect(await pairs({ states: { ids: [] }, withStates: {} })).toEqual([])
    })

    test('partners of a state', async () => {
      const asked = { stateIds: ['CCC', 'BBB', 'nobody'], filter: null, minShared: 1, ...seen }
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
      const asked = { pairs: [{ a: 'BBB', b: 'CCC' }], filter: null, ...seen }
      const agreements = await ask('sharedAgreements', { ...asked, ...all })
      expect(agreements.map(({ pairId, agreement }) => [pairId, agreement.id])).toEqual([
        ['BBB.CCC', 'late'],
        ['BBB.CCC', 'pact'],
      ])
      expect((await ask('normsOfPairs', asked)).map(({ norm }) => norm.id)).toEqual(['n1', 'n2'])
    })
  })
}
