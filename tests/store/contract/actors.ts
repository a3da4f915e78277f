import { describe, expect, test } from 'vitest'
import type { Params } from '../../../src/store/store.js'
import { all, seen, type Asking } from './asking.js'
import * as draw from '../arbitrary/params.js'

export const drawnActors = {
  organizations: { ...draw.moment, filter: draw.someOrganizations, orderBy: draw.orderBy, ...draw.page },
  organizationsCount: { ...draw.moment, filter: draw.someOrganizations },
} satisfies Partial<draw.Drawn>

/** States and organizations. */
export function describeActors({ ask, stateIds }: Asking): void {
  describe('a state filter', () => {
    test('by region or subregion, never where neither is known', async () => {
      expect(await stateIds({ regions: ['Africa'] })).toEqual(['AAA', 'CCC'])
      expect(await stateIds({ regions: ['Eastern Africa', 'Europe'] })).toEqual(['BBB', 'CCC'])
    })

    test('by a folded text', async () => {
      expect(await stateIds({ text: 'ænglic' })).toEqual(['AAA'])
      expect(await stateIds({ text: '' })).toEqual(['AAA', 'BBB', 'CCC', 'DDD'])
    })

    test('by memberships that hold then', async () => {
      expect(await stateIds({ memberOf: [{ any: ['union'] }] })).toEqual(['DDD'])
      expect(await stateIds({ memberOf: [{ any: ['union'] }] }, { asOf: '2013' })).toEqual([])
    })

    test('by agreements and norms, through some agreements only', async () => {
      expect(await stateIds({ partyTo: [{ all: ['pact', 'late'] }] })).toEqual(['BBB', 'CCC'])
      expect(await stateIds({ partyTo: [{ any: ['pact', 'late'] }], through: { forms: ['TREATY'] } })).toEqual([
        'BBB',
        'CCC',
      ])
      expect(await stateIds({ partyTo: [{ none: ['late'] }], through: { forms: ['TREATY'] } })).toEqual([
        'AAA',
        'BBB',
        'CCC',
        'DDD',
      ])
      expect(await stateIds({ reflects: [{ all: ['n1', 'n2'] }] })).toEqual(['AAA', 'BBB', 'CCC', 'DDD'])
      expect(await stateIds({ reflects: [{ any: ['n2'] }], through: { maxParties: 2 } })).toEqual(['BBB', 'CCC'])
    })

    test('through alone asks for one such agreement', async () => {
      expect(await stateIds({ through: { ids: ['vow'] } })).toEqual(['AAA', 'BBB', 'DDD'])
      expect(await stateIds({ through: {} })).toEqual(['AAA', 'BBB', 'CCC', 'DDD'])
      expect(await stateIds({ through: {} }, { asOf: '2001' })).toEqual(['AAA', 'BBB'])
      expect(await stateIds({ reflects: [{ none: ['n1'] }], through: { ids: ['late'] } })).toEqual([
        'AAA',
        'BBB',
        'CCC',
        'DDD',
      ])
    })
  })

  test('organizations are found by kind, home, group, members and what they are party to', async () => {
    const ids = async (filter: NonNullable<Params<'organizations'>['filter']>, asOf = seen.asOf) => {
      const rows = await ask('organizations', { filter, orderBy: 'TIES_DESC', ...seen, ...all, asOf })
      return rows.map(({ organization, key }) => [organization.id, key.number])
    }
    expect(await ids({})).toEqual([
      ['union', -4],
      ['firm', -2],
    ])
    expect(await ids({ homes: ['AAA'], groups: ['industry'] })).toEqual([['firm', -2]])
    expect(await ids({ homes: ['BBB'] })).toEqual([])
    expect(await ids({ members: [{ all: ['DDD', 'firm'] }] })).toEqual([['union', -4]])
    expect(await ids({ partyTo: [{ all: ['code'] }] })).toEqual([['firm', -2]])
    expect(await ids({ partyTo: [{ any: ['vow', 'pact'] }] })).toEqual([])
    expect(await ids({ partyTo: [{ any: ['vow', 'pact'] }] }, '2015')).toEqual([['firm', -3]])
    expect(await ids({ partyTo: [{ none: ['code'] }] })).toEqual([['union', -4]])
  })
}
