import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TimelineBy } from '../../../src/generated/enums.js'
import type { Params } from '../../../src/store/store.js'
import { all, only, seen, type Asking } from './asking.js'
import { AGREEMENTS, NORMS, STATES } from '../arbitrary/ids.js'
import * as draw from '../arbitrary/params.js'

export const drawnComparisons = {
  cooccurringNorms: { ...draw.asked, normIds: draw.ids(NORMS), ...draw.page },
  cooccurringNormsCount: { ...draw.asked, normIds: draw.ids(NORMS) },
  normCoverage: { ...draw.asked, stateIds: draw.ids(STATES), setId: draw.setId },
  normTimeline: { ...draw.asked, normIds: draw.ids(NORMS) },
  assessedByYear: { ...draw.asked, normIds: draw.ids(NORMS) },
  sharedByAgreements: { ...draw.moment, pairs: draw.agreementPairs, by: draw.likeness, first: draw.first },
  similarAgreements: { ...draw.moment, agreementIds: draw.ids(AGREEMENTS), by: draw.likeness, ...draw.page },
  similarAgreementsCount: { ...draw.moment, agreementIds: draw.ids(AGREEMENTS), by: draw.likeness },
  statesSinceNorms: { ...draw.asked, normIds: draw.ids(NORMS), by: fc.constantFrom(...Object.values(TimelineBy)) },
} satisfies Partial<draw.Drawn>

/** Agreements and norms that go together, and what norms mean for states. */
export function describeComparisons({ ask }: Asking): void {
  describe('agreements alike', () => {
    const similar = async (id: string, by: Params<'similarAgreements'>['by'], more: Partial<typeof seen> = {}) => {
      const asked = { agreementIds: [id], by, ...seen, ...more }
      const rows = await ask('similarAgreements', { ...asked, ...all })
      expect(await ask('similarAgreementsCount', asked)).toEqual([{ agreementId: id, count: rows.length }])
      return rows.map((row) => `${row.similar.id} ${row.shared}/${row.either}`)
    }

    test('are those that share something, the most alike first, then by name', async () => {
      expect(await similar('vow', 'NORMS')).toEqual(['late 1/2', 'pact 1/2'])
      expect(await similar('pact', 'NORMS')).toEqual(['vow 1/2'])
      expect(await similar('pact', 'PARTIES')).toEqual(['late 2/2', 'vow 1/4'])
      expect(await similar('pact', 'TYPOLOGIES')).toEqual([])
      expect(await similar('code', 'NORMS')).toEqual([])
    })

    test('are alike by ties that count, and there at the date', async () => {
      expect(await similar('vow', 'NORMS', only({ access: ['READ'] }))).toEqual(['pact 1/1'])
      expect(await similar('vow', 'PARTIES', { asOf: '2014' })).toEqual(['code 1/4', 'pact 2/5'].reverse())
      expect(await similar('vow', 'NORMS', { asOf: '2019' })).toEqual(['pact 1/2'])
    })

    test('share these by name', async () => {
      const pairs = [
        { a: 'vow', b: 'late' },
        { a: 'pact', b: 'late' },
      ]
      const asked = { pairs, by: 'PARTIES' as const, ...seen }
      const shared = async (first: number) =>
        (await ask('sharedByAgreements', { ...asked, first })).map((row) => `${row.pairId} ${row.shared.id}`)
      expect(await shared(9)).toEqual(['pact.late BBB', 'pact.late CCC', 'vow.late BBB'])
      expect(await shared(1)).toEqual(['pact.late BBB', 'vow.late BBB'])
    })
  })

  describe('norms', () => {
    test('found together come with how many agreements reflect both, and either', async () => {
      const together = async (more: Partial<Params<'cooccurringNorms'>> = {}) => {
        const asked = { normIds: ['n2', 'n1', 'n3'], filter: null, ...seen, ...more }
        const counts = await ask('cooccurringNormsCount', asked)
        const rows = await ask('cooccurringNorms', { ...asked, ...all })
        expect(counts.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(rows.length)
        return rows.map(({ normId, found, shared, either }) => `${normId} ${found.id} ${shared}/${either}`)
      }
      expect(await together()).toEqual(['n1 n2 1/3', 'n2 n1 1/3'])
      expect(await together({ filter: { forms: ['PLEDGE', 'TREATY'] } })).toEqual(['n1 n2 1/2', 'n2 n1 1/2'])
      expect(await together(only({ access: ['READ'] }))).toEqual([])
    })

    test('have a timeline of dated agreements, and states that came with them', async () => {
      const timeline = async (normId: string, more: Partial<typeof seen> = {}) => {
        const rows = await ask('normTimeline', { normIds: [normId], filter: null, ...seen, ...more })
        const states = await ask('statesSinceNorms', {
          normIds: [normId],
          by: 'ADOPTION',
          filter: null,
          ...seen,
          ...more,
        })
        return [
          ...rows.map(({ year, agreement }) => `${year} ${agreement.id}`),
          ...states.map(({ year, state }) => `${year} ${state.id}`),
        ]
      }
      expect(await timeline('n2')).toEqual(['2010 vow', '2020 late', '2010 AAA', '2010 BBB', '2010 DDD', '2020 CCC'])
      // In 2012 AAA still was party to pact, of which CCC counts from the beginning though it joined in 2003.
      expect(await timeline('n1', { asOf: '2012' })).toEqual([
        '2000 pact',
        '2010 vow',
        '2000 AAA',
        '2000 BBB',
        '2000 CCC',
        '2010 DDD',
      ])
      expect(await timeline('n3')).toEqual([])
    })

    test('have states from when they joined, and agreements of several norms once', async () => {
      const asked = { filter: null, ...seen, asOf: '2012' }
      const joined = await ask('statesSinceNorms', { ...asked, normIds: ['n1'], by: 'STATE_JOINED' })
      expect(joined.map(({ year, state }) => `${year} ${state.id}`)).toEqual([
        '2000 AAA',
        '2000 BBB',
        '2003 CCC',
        '2010 DDD',
      ])
      const both = await ask('normTimeline', { filter: null, ...seen, normIds: ['n2', 'n1', 'none'] })
      expect(both.map(({ year, agreement }) => `${year} ${agreement.id}`)).toEqual([
        '2000 pact',
        '2010 vow',
        '2020 late',
      ])
    })

    test('have out of how many of each year a source assessed any', async () => {
      const counts = async (normIds: readonly string[], more: Partial<typeof seen> = {}) => {
        const rows = await ask('assessedByYear', { normIds, filter: null, ...seen, ...more })
        return rows.map(({ year, assessed, count }) => `${year} ${assessed}/${count}`)
      }
      expect(await counts(['n3'])).toEqual(['2000 0/1', '2010 1/1', '2020 0/1'])
      expect(await counts(['n2', 'n3'])).toEqual(['2000 1/1', '2010 1/1', '2020 1/1'])
      expect(await counts(['n2'], only({ sources: ['cited'] }))).toEqual(['2000 0/1', '2010 1/1', '2020 0/1'])
      expect(await counts(['none'], { asOf: '2004' })).toEqual(['2000 0/1'])
    })

    test('cover states by the agreements that each is party to', async () => {
      const coverage = async (stateIds: readonly string[], more: Partial<Params<'normCoverage'>> = {}) => {
        const rows = await ask('normCoverage', { stateIds, setId: 'set', filter: null, ...seen, ...more })
        return rows.map((row) => [row.norm.id, row.reflectedForIds.join(' '), row.notFoundForIds.join(' ')])
      }
      expect(await coverage(['DDD', 'CCC', 'BBB', 'AAA'])).toEqual([
        ['n1', 'AAA BBB CCC DDD', ''],
        ['n2', 'AAA BBB CCC DDD', ''],
        ['n3', '', 'AAA BBB DDD'],
      ])
      expect(await coverage(['BBB', 'DDD'], { filter: { forms: ['TREATY'] } })).toEqual([
        ['n1', 'BBB', ''],
        ['n2', '', 'BBB'],
        ['n3', '', ''],
      ])
      // An answer that does not count as reflecting is still an assessment.
      expect(await coverage(['CCC', 'DDD'], only({ answers: ['QUOTED'] }))).toEqual([
        ['n1', 'DDD', 'CCC'],
        ['n2', '', 'CCC DDD'],
        ['n3', '', 'DDD'],
      ])
      expect(await coverage([])).toEqual([
        ['n1', '', ''],
        ['n2', '', ''],
        ['n3', '', ''],
      ])
    })
  })
}
