import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TiedTo } from '../../../src/domain.js'
import { FacetBy } from '../../../src/generated/enums.js'
import type { Params } from '../../../src/store/store.js'
import { all, only, seen, type Asking } from './asking.js'
import * as draw from '../arbitrary/params.js'

export const drawnFacets = {
  agreementFacets: {
    ...draw.asked,
    tiedTo: draw.tiedTo,
    by: fc.subarray(Object.values(FacetBy)),
    first: draw.first,
  },
  unstatedOfAgreements: { ...draw.asked, tiedTo: draw.tiedTo, by: fc.subarray(Object.values(FacetBy)) },
  agreementsTiedTo: { ...draw.asked, tiedTo: draw.tiedTo, ...draw.page },
  agreementsTiedToCount: { ...draw.asked, tiedTo: draw.tiedTo },
  crossTab: {
    ...draw.asked,
    rows: draw.facetBy,
    columns: draw.facetBy,
    rowValues: draw.facetValues,
    columnValues: draw.facetValues,
  },
} satisfies Partial<draw.Drawn>

const EVERY: TiedTo = { id: 'every', all: [], any: null, none: [] }

/** Agreements counted by their properties, and those tied to some norms and parties. */
export function describeFacets({ ask }: Asking): void {
  describe('facets', () => {
    const facets = async (by: FacetBy, more: Partial<Params<'agreementFacets'>> = {}) => {
      const asked = { tiedTo: [EVERY], by: [by], filter: null, ...seen, first: 100, ...more }
      const rows = await ask('agreementFacets', asked)
      return rows.map(({ value, count }) => `${value} ${count}`)
    }

    test('of the own fields of agreements leave out what has none', async () => {
      expect(await facets('YEAR')).toEqual(['2000 1', '2010 1', '2020 1'])
      expect(await facets('FORM')).toEqual(['CHARTER 1', 'PLEDGE 1', 'RESOLUTION 1', 'TREATY 1'])
      expect(await facets('LEGAL_FORCE')).toEqual(['POLITICAL 1', 'TREATY 1'])
      expect(await facets('SCOPE')).toEqual(['MULTILATERAL 4'])
      expect(await facets('SETTING')).toEqual([])
    })

    test('of ties count the most frequent first, then by name', async () => {
      expect(await facets('PARTY')).toEqual(['BBB 3', 'CCC 2', 'firm 1', 'AAA 1', 'DDD 1'])
      expect(await facets('NORM')).toEqual(['n1 2', 'n2 2'])
      expect(await facets('INITIATOR')).toEqual(['AAA 1'])
      expect(await facets('TYPOLOGY')).toEqual([])
      expect(await facets('STAKEHOLDER_GROUP')).toEqual([])
      expect(await facets('ORGANIZATION')).toEqual(['firm 1', 'union 1'])
    })

    test('of parties count a region and an organization once an agreement', async () => {
      expect(await facets('PARTY_REGION')).toEqual(['Africa 3', 'Europe 3'])
      expect(await facets('PARTY_ORGANIZATION', only({ membershipStatuses: ['OBSERVER'] }))).toEqual(['union 1'])
      // No one was a member in 2013, and who observes later is none.
      expect(await facets('PARTY_ORGANIZATION', { asOf: '2013' })).toEqual([])
      expect(await facets('PARTY_ORGANIZATION')).toEqual([])
    })

    test('follow the filter, the date and what counts', async () => {
      expect(await facets('PARTY', { filter: { forms: ['TREATY'] } })).toEqual(['BBB 1', 'CCC 1'])
      expect(await facets('PARTY', { asOf: '2004' })).toEqual(['firm 1', 'AAA 1', 'BBB 1', 'CCC 1'])
      expect(await facets('NORM', only({ access: ['READ'] }))).toEqual(['n1 2', 'n2 1'])
    })

    test('show as many values as asked and tell how many there are', async () => {
      const asked = { tiedTo: [EVERY], filter: null, ...seen }
      const rows = await ask('agreementFacets', { ...asked, by: ['NORM', 'PARTY'], first: 1 })
      expect(rows).toEqual([
        { tiedToId: 'every', by: 'NORM', value: 'n1', count: 2, valueCount: 2 },
        { tiedToId: 'every', by: 'PARTY', value: 'BBB', count: 3, valueCount: 5 },
      ])
    })

    test('of agreements tied to norms and parties are of these alone', async () => {
      const tiedTo = [{ ...EVERY, id: 'with', all: ['n1'] }]
      expect(await facets('PARTY', { tiedTo })).toEqual(['BBB 2', 'AAA 1', 'CCC 1', 'DDD 1'])
    })

    test('crossed count an agreement in each cell whose two values it has', async () => {
      const asked = { rows: 'PARTY' as const, columns: 'PARTY_REGION' as const, filter: null, ...seen }
      const cells = async (rowValues: readonly string[], columnValues: readonly string[]) => {
        const rows = await ask('crossTab', { ...asked, rowValues, columnValues })
        return rows.map(({ row, column, count }) => `${row} ${column} ${count}`)
      }
      expect(await cells(['BBB', 'DDD', 'firm'], ['Europe', 'Africa'])).toEqual([
        'BBB Africa 3',
        'BBB Europe 3',
        'DDD Africa 1',
        'DDD Europe 1',
      ])
      expect(await cells(['CCC'], ['Europe'])).toEqual(['CCC Europe 2'])
      expect(await cells([], ['Europe'])).toEqual([])
      expect(await cells(['firm', 'NOT_STATED'], ['NOT_STATED', 'Africa'])).toEqual(['firm NOT_STATED 1'])
    })

    test('tell of how many agreements nothing is stated', async () => {
      const unstated = async (more: Partial<Params<'unstatedOfAgreements'>>) => {
        const asked = {
          tiedTo: [EVERY],
          by: ['YEAR', 'LEGAL_FORCE', 'SETTING', 'SCOPE'] as const,
          filter: null,
          ...seen,
        }
        const rows = await ask('unstatedOfAgreements', { ...asked, ...more })
        return rows.map(({ tiedToId, by, count }) => `${tiedToId} ${by} ${count}`)
      }
      expect(await unstated({})).toEqual(['every LEGAL_FORCE 2', 'every SETTING 4', 'every YEAR 1'])
      expect(await unstated({ by: ['PARTY_REGION', 'INITIATOR'] })).toEqual([
        'every INITIATOR 3',
        'every PARTY_REGION 1',
      ])
      const tiedTo = [{ ...EVERY, id: 'with', all: ['n1'] }]
      expect(await unstated({ tiedTo, filter: { forms: ['PLEDGE'] } })).toEqual([
        'with LEGAL_FORCE 1',
        'with SETTING 1',
      ])
    })
  })

  describe('agreements tied to norms and parties', () => {
    const tied = async (set: Partial<TiedTo>, more: Partial<Params<'agreementsTiedTo'>> = {}) => {
      const asked = { tiedTo: [{ ...EVERY, ...set }], filter: null, ...seen, ...all, ...more }
      const rows = await ask('agreementsTiedTo', asked)
      expect(await ask('agreementsTiedToCount', asked)).toEqual([{ tiedToId: 'every', count: rows.length }])
      return rows.map(({ agreement }) => agreement.id)
    }

    test('are tied to all, to any and to none of some, newest first', async () => {
      expect(await tied({})).toEqual(['late', 'vow', 'pact', 'code'])
      expect(await tied({ all: ['BBB'] })).toEqual(['late', 'vow', 'pact'])
      expect(await tied({ all: ['n1', 'n2'] })).toEqual(['vow'])
      expect(await tied({ all: ['n2'], any: ['CCC', 'firm'] })).toEqual(['late'])
      expect(await tied({ all: ['n2'], any: [] })).toEqual([])
      expect(await tied({ all: ['BBB'], none: ['CCC', 'nobody'] })).toEqual(['vow'])
      expect(await tied({ none: ['BBB'] })).toEqual(['code'])
      expect(await tied({ all: ['nobody'] })).toEqual([])
    })

    test('match the filter, by ties that count', async () => {
      expect(await tied({ all: ['BBB'] }, { filter: { forms: ['TREATY'] } })).toEqual(['pact'])
      expect(await tied({ all: ['n2'] }, only({ access: ['READ'] }))).toEqual(['late'])
      expect(await tied({ all: ['AAA', 'BBB'] }, { asOf: '2012' })).toEqual(['vow', 'pact'])
    })
  })
}
