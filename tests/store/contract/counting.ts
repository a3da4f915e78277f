import { describe, expect, test } from 'vitest'
import { only, seen, type Asking } from './asking.js'
import * as draw from '../arbitrary/params.js'

export const drawnCounting = {
  tieCountsOfEntities: { ...draw.moment, ids: draw.ids(draw.EVERYTHING) },
} satisfies Partial<draw.Drawn>

/** Which claims count. */
export function describeCounting({ ask, agreementIds, partyIds, statuses }: Asking): void {
  describe('counting', () => {
    test('who withdrew is no party unless asked for', async () => {
      expect(await partyIds('pact')).toEqual(['BBB', 'CCC'])
      expect(await partyIds('pact', only({ partyStatuses: ['WITHDRAWN'] }))).toEqual(['AAA'])
      expect(await statuses('AAA', 'pact', { asOf: '2014' })).toEqual(['SIGNED', 'RATIFIED'])
    })

    test('an act that no source names is none of those asked for', async () => {
      expect(await partyIds('pact', only({ partyStatuses: ['SIGNED', 'WITHDRAWN'] }))).toEqual(['AAA', 'CCC'])
      expect(await partyIds('pact', only({ partyStatuses: [] }))).toEqual([])
    })

    test('counts claims by access, source and basis', async () => {
      expect(await partyIds('pact', only({ access: ['READ'] }))).toEqual(['BBB'])
      expect(await statuses('AAA', 'pact', { asOf: '2014', ...only({ access: ['CITED'] }) })).toEqual(['RATIFIED'])
      expect(await partyIds('pact', only({ sources: ['cited', 'unknown'] }))).toEqual(['CCC'])
      expect(await partyIds('vow', only({ bases: ['DERIVED_FROM_MEMBERSHIP'] }))).toEqual(['DDD'])
      expect(await partyIds('vow', only({ sources: [] }))).toEqual([])
    })

    test('counts memberships by status, and only memberships', async () => {
      const params = { ids: ['DDD', 'firm'], ...seen, ...only({ membershipStatuses: ['OBSERVER'] }) }
      expect(await ask('tieCountsOfEntities', params)).toEqual([
        { id: 'DDD', relation: 'MEMBER_OF', count: 1 },
        { id: 'DDD', relation: 'PARTY_TO', count: 1 },
        { id: 'firm', relation: 'PARTY_TO', count: 1 },
      ])
    })

    test('only the answers asked for reflect a norm', async () => {
      expect(await agreementIds({ norms: [{ any: ['n1'] }] })).toEqual(['pact', 'vow'])
      expect(await agreementIds({ norms: [{ any: ['n1'] }] }, only({ answers: ['QUOTED'] }))).toEqual(['vow'])
      expect(await agreementIds({ normBearing: true }, only({ answers: [] }))).toEqual([])
    })
  })
}
