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
      expect(await stateIds({ memberOf: [{ any: ['union'] }] })).toEqual([])
      expect(await stateIds({ memberOf: [{ any: ['union'] }] }, { asOf: '2011' })).toEqual(['DDD'])
      expect(await stateIds({ memberOf: [{ any: ['union'], statuses: ['OBSERVER'] }] })).toEqual(['DDD'])
      expect(await stateIds({ memberOf: [{ statuses: ['OBSERVER', 'OTHER'] }] })).toEqual(['DDD'])
      expect(await stateIds({ memberOf: [{ none: ['union'], statuses: ['OBSERVER'] }] })).toEqual(['AAA', 'BBB', 'CCC'])
      expect(await stateIds({ memberOf: [{ any: ['union'] }] }, { asOf: '2013' })).toEqual([])
    })

    test('by how far agreements commit it, and by which act', async () => {
      const bound = { any: ['pact'], commitments: ['BOUND'] } as const
      expect(await stateIds({ partyTo: [bound] })).toEqual([])
      expect(await stateIds({ partyTo: [bound] }, { asOf: '2014' })).toEqual(['AAA'])
      expect(await stateIds({ partyTo: [{ none: ['pact'], commitments: ['BOUND'] }] }, { asOf: '2014' })).toEqual([
        'BBB',
        'CCC',
        'DDD',
      ])
      expect(await stateIds({ partyTo: [{ any: ['pact'], statuses: ['WITHDRAWN'] }] })).toEqual(['AAA'])
      expect(await stateIds({ partyTo: [{ statuses: ['SIGNED'] }] })).toEqual(['CCC'])
      expect(await stateIds({ partyTo: [{ commitments: ['BY_MEMBERSHIP', 'UNKNOWN'] }] })).toEqual(['BBB', 'DDD'])
      expect(await stateIds({ partyTo: [{ all: ['vow', 'late'], commitments: ['POLITICAL'] }] })).toEqual(['BBB'])
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
      ['union', -3],
      ['firm', -2],
    ])
    expect(await ids({ homes: ['AAA'], groups: ['industry'] })).toEqual([['firm', -2]])
    expect(await ids({ homes: ['BBB'] })).toEqual([])
    expect(await ids({ members: [{ all: ['DDD', 'firm'] }] })).toEqual([])
    expect(await ids({ members: [{ all: ['DDD'], statuses: ['OBSERVER'] }, { all: ['firm'] }] })).toEqual([
      ['union', -3],
    ])
    expect(await ids({ partyTo: [{ all: ['code'] }] })).toEqual([['firm', -2]])
    expect(await ids({ partyTo: [{ any: ['vow', 'pact'] }] })).toEqual([])
    expect(await ids({ partyTo: [{ any: ['vow', 'pact'] }] }, '2015')).toEqual([['firm', -3]])
    expect(await ids({ partyTo: [{ none: ['code'] }] })).toEqual([['union', -3]])
    expect(await ids({ partyTo: [{ any: ['code'], statuses: ['SIGNED'] }] })).toEqual([])
    expect(await ids({ partyTo: [{ any: ['code'], commitments: ['POLITICAL'] }] })).toEqual([['firm', -2]])
  })
}
