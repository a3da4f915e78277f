import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Params } from '../../../src/store/store.js'
import { only, seen, type Asking } from './asking.js'
import * as enums from '../../../src/generated/enums.js'
import * as draw from '../arbitrary/params.js'

export const drawnNetworks = {
  network: {
    ...draw.asked,
    projection: fc.constantFrom(...Object.values(enums.Projection)),
    states: draw.seldom(draw.someStates),
    organizations: draw.seldom(draw.someOrganizations),
  },
} satisfies Partial<draw.Drawn>

const observing = only({ membershipStatuses: ['OBSERVER'] })

/** What the nodes of networks are tied through. */
export function describeNetworks({ ask }: Asking): void {
  describe('a network', () => {
    const rows = async (projection: Params<'network'>['projection'], more: Partial<Params<'network'>> = {}) => {
      const everything = { filter: null, states: null, organizations: null, ...seen }
      const found = await ask('network', { projection, ...everything, ...more })
      return found.map(({ entity, throughIds }) => `${entity.id}: ${throughIds.join(' ')}`)
    }

    test('of states by the agreements that they are party to, the newest first', async () => {
      const found = await rows('STATES_BY_AGREEMENT')
      expect(found).toEqual(['AAA: vow', 'BBB: late vow pact', 'CCC: late pact', 'DDD: vow'])
    })

    test('of states by the organizations that they are members of', async () => {
      expect(await rows('STATES_BY_ORGANIZATION')).toEqual([])
      expect(await rows('STATES_BY_ORGANIZATION', observing)).toEqual(['DDD: union'])
      expect(await rows('STATES_BY_ORGANIZATION', { asOf: '2011' })).toEqual(['DDD: union'])
      expect(await rows('STATES_BY_ORGANIZATION', { organizations: { kinds: ['COMPANY'] }, asOf: '2011' })).toEqual([])
      expect(await rows('STATES_BY_ORGANIZATION', { asOf: '2013' })).toEqual([])
    })

    test('of states by the norms that their agreements reflect, each norm once', async () => {
      expect(await rows('STATES_BY_NORM')).toEqual(['AAA: n1 n2', 'BBB: n1 n2', 'CCC: n1 n2', 'DDD: n1 n2'])
      expect(await rows('STATES_BY_NORM', { filter: { ids: ['pact'] } })).toEqual(['BBB: n1', 'CCC: n1'])
    })

    test('of agreements by the norms that they reflect: absences are none', async () => {
      expect(await rows('AGREEMENTS_BY_NORM')).toEqual(['late: n2', 'pact: n1', 'vow: n1 n2'])
      expect(await rows('AGREEMENTS_BY_NORM', only({ answers: ['QUOTED'] }))).toEqual(['vow: n1'])
    })

    test('of agreements by their parties, by name, those that are no states too', async () => {
      const found = await rows('AGREEMENTS_BY_PARTY')
      expect(found).toEqual(['code: firm', 'late: BBB CCC', 'pact: BBB CCC', 'vow: AAA BBB DDD'])
      expect(await rows('AGREEMENTS_BY_PARTY', { filter: { maxParties: 2, minParties: 2 } })).toEqual([
        'late: BBB CCC',
        'pact: BBB CCC',
      ])
    })

    test('of norms by the agreements that reflect them', async () => {
      expect(await rows('NORMS_BY_AGREEMENT')).toEqual(['n1: vow pact', 'n2: late vow'])
      expect(await rows('NORMS_BY_AGREEMENT', { filter: { forms: ['PLEDGE'] } })).toEqual(['n1: vow', 'n2: vow'])
    })

    test('of organizations by their members, by name', async () => {
      expect(await rows('ORGANIZATIONS_BY_MEMBER')).toEqual(['union: firm'])
      expect(await rows('ORGANIZATIONS_BY_MEMBER', { asOf: '2011' })).toEqual(['union: firm DDD'])
      expect(await rows('ORGANIZATIONS_BY_MEMBER', { organizations: { ids: ['firm'] } })).toEqual([])
      expect(await rows('ORGANIZATIONS_BY_MEMBER', observing)).toEqual(['union: DDD'])
    })

    test('of entities by the ties whose two ends take part', async () => {
      const some = { filter: { ids: ['vow'] }, states: { ids: ['AAA', 'CCC'] }, organizations: { ids: [] } }
      expect(await rows('ENTITIES', some)).toEqual([
        'AAA: AAA.INITIATED.vow AAA.PARTY_TO.vow',
        'CCC: CCC.CARRIED_OUT.talk',
        'ind: vow.EVIDENCES.ind',
        'n1: n1.IN_SET.set vow.REFLECTS.n1',
        'n2: n2.IN_SET.set vow.REFLECTS.n2',
        'n3: n3.IN_SET.set',
        'set: n1.IN_SET.set n2.IN_SET.set n3.IN_SET.set',
        'talk: CCC.CARRIED_OUT.talk',
        'vow: vow.EVIDENCES.ind AAA.INITIATED.vow AAA.PARTY_TO.vow vow.REFLECTS.n1 vow.REFLECTS.n2',
      ])
      expect(await rows('ENTITIES')).toContain(
        'vow: vow.EVIDENCES.ind AAA.INITIATED.vow AAA.PARTY_TO.vow BBB.PARTY_TO.vow DDD.PARTY_TO.vow ' +
          'late.REFERENCES.vow vow.REFERENCES.pact vow.REFLECTS.n1 vow.REFLECTS.n2',
      )
    })

    test('has only ties that hold and count', async () => {
      expect(await rows('STATES_BY_AGREEMENT', { asOf: '2004' })).toEqual(['AAA: pact', 'BBB: pact', 'CCC: pact'])
      const read = await rows('STATES_BY_AGREEMENT', only({ access: ['READ'] }))
      expect(read).toEqual(['AAA: vow', 'BBB: late vow pact', 'CCC: late', 'DDD: vow'])
      expect(await rows('STATES_BY_AGREEMENT', only({ partyStatuses: ['WITHDRAWN'] }))).toEqual(['AAA: pact'])
    })

    test('has only states that match, also by what they are tied to', async () => {
      const found = await rows('STATES_BY_AGREEMENT', {
        states: { memberOf: [{ none: ['union'] }], regions: ['Africa'] },
      })
      expect(found).toEqual(['AAA: vow', 'CCC: late pact'])
      expect(await rows('STATES_BY_NORM', { states: { through: { ids: ['late'] } } })).toEqual([
        'BBB: n1 n2',
        'CCC: n1 n2',
      ])
    })
  })
}
