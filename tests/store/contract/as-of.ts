import { describe, expect, test } from 'vitest'
import { all, counting, type Asking } from './asking.js'
import { ORGANIZATIONS } from '../arbitrary/ids.js'
import * as draw from '../arbitrary/params.js'

export const drawnAsOf = {
  membersOfOrganizations: { ...draw.moment, organizationIds: draw.ids(ORGANIZATIONS), ...draw.page },
  membersOfOrganizationsCount: { ...draw.moment, organizationIds: draw.ids(ORGANIZATIONS) },
} satisfies Partial<draw.Drawn>

/** What holds at a date. */
export function describeAsOf({ ask, agreementIds, partyIds }: Asking): void {
  describe('asOf', () => {
    test('an agreement is there from its first event, without a date always', async () => {
      expect(await agreementIds(null, { asOf: '2000-04-30' })).toEqual(['code'])
      expect(await agreementIds(null, { asOf: '2000-05-01' })).toEqual(['code', 'pact'])
      expect(await agreementIds(null, { asOf: '2000' })).toEqual(['code', 'pact'])
      expect(await agreementIds(null, { asOf: '2020-03' })).toEqual(['code', 'late', 'pact', 'vow'])
      expect(await agreementIds(null, { asOf: '2020-03-14' })).toEqual(['code', 'pact', 'vow'])
    })

    test('a claim holds from its start, and at the last instant of what asOf leaves open', async () => {
      expect(await partyIds('vow', { asOf: '2010-11-02' })).toEqual(['BBB', 'DDD'])
      expect(await partyIds('vow', { asOf: '2010-11' })).toEqual(['AAA', 'BBB', 'DDD'])
      expect(await partyIds('vow', { asOf: '2010' })).toEqual(['AAA', 'BBB', 'DDD'])
      expect(await partyIds('vow', { asOf: '2009' })).toEqual([])
    })

    test('and no longer at its end', async () => {
      expect(await partyIds('vow', { asOf: '2016-01-31' })).toEqual(['firm', 'AAA', 'BBB', 'DDD'])
      expect(await partyIds('vow', { asOf: '2016-02-01' })).toEqual(['AAA', 'BBB', 'DDD'])
      expect(await partyIds('vow', { asOf: '2016' })).toEqual(['AAA', 'BBB', 'DDD'])
    })

    test('a membership of unknown beginning holds always', async () => {
      const members = async (asOf: string) => {
        const rows = await ask('membersOfOrganizations', { organizationIds: ['union'], counting, asOf, ...all })
        return rows.map(({ member, claims }) => [member.id, ...claims.map(({ value }) => value)])
      }
      expect(await members('1900')).toEqual([['firm', undefined]])
      expect(await members('2011')).toEqual([
        ['firm', undefined],
        ['DDD', 'FULL'],
      ])
      expect(await members('2012')).toEqual([['firm', undefined]])
      // Who only observes from 2014 on is no member.
      expect(await members('2014-01-01')).toEqual([['firm', undefined]])
    })

    test('no claim is too old or too far ahead', async () => {
      expect(await partyIds('code', { asOf: '0000' })).toEqual(['firm'])
      expect(await partyIds('code', { asOf: '9999' })).toEqual(['firm'])
    })
  })
}
