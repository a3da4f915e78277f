import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, everyParty, only, seen, type Asking } from './asking.js'
import * as enums from '../../../src/generated/enums.js'
import { ACTORS, AGREEMENTS, SETS } from '../arbitrary/ids.js'
import * as draw from '../arbitrary/params.js'
import type { Params } from '../../../src/store/store.js'

export const drawnCounts = {
  agreements: { ...draw.asked, orderBy: fc.constantFrom(...Object.values(enums.AgreementOrder)), ...draw.page },
  agreementsCount: draw.asked,
  agreementsOfParties: { ...draw.committed, partyIds: draw.ids(ACTORS), ...draw.page },
  agreementsOfPartiesCount: { ...draw.committed, partyIds: draw.ids(ACTORS) },
  entitiesOfType: { type: fc.constantFrom(...Object.values(enums.EntityType)) },
  norms: { setId: draw.nullable(draw.setId), text: draw.nullable(draw.text), ...draw.page },
  normsCount: { setId: draw.nullable(draw.setId), text: draw.nullable(draw.text) },
  normsOfSets: { setIds: draw.ids(SETS) },
  organizationsOfMembers: { ...draw.moment, filter: draw.someOrganizations, memberIds: draw.ids(ACTORS), ...draw.page },
  organizationsOfMembersCount: { ...draw.moment, filter: draw.someOrganizations, memberIds: draw.ids(ACTORS) },
  partiesOfAgreements: { ...draw.partiesAsked, ...draw.page },
  partiesOfAgreementsCount: draw.partiesAsked,
  states: { ...draw.moment, filter: draw.someStates, orderBy: draw.orderBy, ...draw.page },
  statesCount: { ...draw.moment, filter: draw.someStates },
  supporterCountsOfAgreements: { ...draw.moment, agreementIds: draw.ids(AGREEMENTS) },
} satisfies Partial<draw.Drawn>

/** Lists and how long they are. */
export function describeCounts({ ask }: Asking): void {
  describe('how many there are', () => {
    test('of agreements, states and organizations follows the filter', async () => {
      const agreements = async (filter: object | null, asOf = '2026') =>
        (await ask('agreementsCount', { filter, ...seen, asOf }))[0]?.count
      expect([await agreements(null), await agreements({ maxParties: 2 }), await agreements(null, '2004')]).toEqual([
        4, 3, 2,
      ])
      const states = async (filter: object | null) => (await ask('statesCount', { filter, ...seen }))[0]?.count
      expect([await states(null), await states({ regions: ['Africa'] })]).toEqual([4, 2])
      const organizations = async (filter: object | null) =>
        (await ask('organizationsCount', { filter, ...seen }))[0]?.count
      expect([await organizations(null), await organizations({ homes: ['AAA'] })]).toEqual([2, 1])
    })

    test('of norms is as many as their list holds', async () => {
      const norms = async (setId: string | null, text: string | null) => {
        const rows = await ask('norms', { setId, text, ...all })
        expect(await ask('normsCount', { setId, text })).toEqual([{ count: rows.length }])
        return rows.map(({ norm }) => norm.id)
      }
      expect(await norms(null, null)).toEqual(['n1', 'n2', 'n3'])
      expect(await norms('set', '2')).toEqual(['n2'])
      expect(await norms('other', null)).toEqual([])
    })

    test('of parties follows the date and the types', async () => {
      const asked = { ...seen, ...everyParty, agreementIds: ['vow', 'pact'] }
      expect(await ask('partiesOfAgreementsCount', asked)).toEqual([
        { agreementId: 'pact', count: 2 },
        { agreementId: 'vow', count: 3 },
      ])
      expect(await ask('partiesOfAgreementsCount', { ...asked, types: ['ORGANIZATION'], asOf: '2012' })).toEqual([
        { agreementId: 'pact', count: 0 },
        { agreementId: 'vow', count: 1 },
      ])
    })

    test('of parties follows who they are, where they are at home, and how far they are committed', async () => {
      const ids = async (more: Partial<Params<'partiesOfAgreements'>>) => {
        const asked = { ...seen, ...everyParty, asOf: '2012', agreementIds: ['pact', 'vow'], ...more }
        const rows = await ask('partiesOfAgreements', { ...asked, ...all })
        const counts = await ask('partiesOfAgreementsCount', asked)
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length)
        return rows.map(({ agreementId, party }) => `${agreementId} ${party.id}`)
      }
      expect(await ids({ ids: ['BBB', 'firm'] })).toEqual(['pact BBB', 'vow firm', 'vow BBB'])
      expect(await ids({ kinds: ['COMPANY'] })).toEqual(['vow firm'])
      expect(await ids({ homes: ['AAA'] })).toEqual(['vow firm'])
      expect(await ids({ homes: ['BBB'] })).toEqual([])
      expect(await ids({ commitments: ['BOUND'] })).toEqual(['pact AAA'])
      expect(await ids({ commitments: ['SIGNED_NOT_BOUND', 'UNKNOWN'] })).toEqual(['pact BBB', 'pact CCC'])
      expect(await ids({ commitments: ['BY_MEMBERSHIP'] })).toEqual(['vow DDD'])
      expect(await ids({ commitments: [] })).toEqual([])
      // Who ratified is not known from what was read, but that it signed is.
      expect(await ids({ commitments: ['BOUND', 'UNKNOWN'], ...only({ access: ['READ'] }) })).toEqual([
        'pact AAA',
        'pact BBB',
      ])
    })

    test('of parties of a type and a kind is of those that count, the most first', async () => {
      const asked = { ...seen, agreementIds: ['vow', 'code', 'pact', 'none'] }
      expect(await ask('supporterCountsOfAgreements', asked)).toEqual([
        { agreementId: 'code', type: 'ORGANIZATION', kind: 'COMPANY', count: 1 },
        { agreementId: 'pact', type: 'STATE', count: 2 },
        { agreementId: 'vow', type: 'STATE', count: 3 },
      ])
      expect(await ask('supporterCountsOfAgreements', { ...asked, agreementIds: ['vow'], asOf: '2012' })).toEqual([
        { agreementId: 'vow', type: 'STATE', count: 3 },
        { agreementId: 'vow', type: 'ORGANIZATION', kind: 'COMPANY', count: 1 },
      ])
      const read = { ...asked, ...only({ access: ['READ'] }) }
      expect(
        (await ask('supporterCountsOfAgreements', read)).map(({ agreementId, count }) => [agreementId, count]),
      ).toEqual([
        ['code', 1],
        ['pact', 1],
        ['vow', 3],
      ])
    })

    test('of members and of memberships is of those that count', async () => {
      expect(await ask('membersOfOrganizationsCount', { organizationIds: ['union', 'firm'], ...seen })).toEqual([
        { organizationId: 'firm', count: 0 },
        { organizationId: 'union', count: 1 },
      ])
      const asked = { memberIds: ['DDD', 'AAA'], filter: null, ...seen }
      expect(await ask('organizationsOfMembersCount', asked)).toEqual([
        { memberId: 'AAA', count: 0 },
        { memberId: 'DDD', count: 0 },
      ])
      const observing = { ...asked, ...only({ membershipStatuses: ['OBSERVER'] }) }
      expect((await ask('organizationsOfMembersCount', observing)).map(({ count }) => count)).toEqual([0, 1])
      const rows = await ask('organizationsOfMembers', { ...observing, ...all })
      expect(rows.map((row) => [row.memberId, row.organization.id, row.claims[0]?.value])).toEqual([
        ['DDD', 'union', 'OBSERVER'],
      ])
    })

    test('of states that a norm reaches counts each once', async () => {
      expect(await ask('statesOfNormsCount', { normIds: ['n3', 'n1'], filter: null, ...seen })).toEqual([
        { normId: 'n1', count: 4 },
        { normId: 'n3', count: 0 },
      ])
    })
  })

  describe('a list of all', () => {
    test('entities of a type comes by name', async () => {
      const ids = async (type: 'STATE' | 'TYPOLOGY') =>
        (await ask('entitiesOfType', { type })).map(({ entity }) => entity.id)
      expect(await ids('STATE')).toEqual(['AAA', 'BBB', 'CCC', 'DDD'])
      expect(await ids('TYPOLOGY')).toEqual([])
    })

    test('norms of a set comes in its own order', async () => {
      const rows = await ask('normsOfSets', { setIds: ['set', 'pact'] })
      expect(rows.map(({ setId, norm }) => [setId, norm.id])).toEqual([
        ['set', 'n1'],
        ['set', 'n2'],
        ['set', 'n3'],
      ])
    })

    test('agreements of a party comes newest first, with the claims', async () => {
      const rows = await ask('agreementsOfParties', {
        partyIds: ['BBB'],
        filter: null,
        commitments: null,
        ...seen,
        ...all,
      })
      expect(rows.map((row) => [row.agreement.id, ...row.claims.map(({ value }) => value)])).toEqual([
        ['late', 'ADOPTED'],
        ['vow', 'SUPPORTS'],
        ['pact', undefined],
      ])
    })

    test('agreements of a party are those that commit it so', async () => {
      const ids = async (commitments: readonly enums.Commitment[], asOf = seen.asOf) => {
        const asked = { partyIds: ['AAA', 'BBB', 'CCC'], filter: null, commitments, ...seen, asOf }
        const rows = await ask('agreementsOfParties', { ...asked, ...all })
        const counts = await ask('agreementsOfPartiesCount', asked)
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length)
        return rows.map(({ partyId, agreement }) => `${partyId} ${agreement.id}`)
      }
      expect(await ids(['BOUND'])).toEqual([])
      expect(await ids(['BOUND'], '2014')).toEqual(['AAA pact'])
      expect(await ids(['UNKNOWN', 'SIGNED_NOT_BOUND'])).toEqual(['BBB pact', 'CCC pact'])
      expect(await ids(['POLITICAL'])).toEqual(['AAA vow', 'BBB late', 'BBB vow', 'CCC late'])
    })
  })
}
