import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EventKind, Relation } from '../../../src/generated/enums.js'
import type { Params } from '../../../src/store/store.js'
import { counting, only, type Asking } from './asking.js'
import * as draw from '../arbitrary/params.js'

const drawnEvents = {
  during: fc.record({ from: draw.date, to: draw.date }, { requiredKeys: [] }),
  of: draw.seldom(draw.ids(draw.EVERYTHING)),
  kinds: draw.seldom(fc.subarray(Object.values(EventKind))),
  counting: draw.counting,
}

export const drawnChanges = {
  possibleChanges: {
    during: fc.record({ from: draw.date, to: draw.date }, { requiredKeys: [] }),
    of: draw.seldom(draw.ids(draw.EVERYTHING)),
    relations: draw.relations,
    acts: fc.subarray(Object.values(Relation)),
    counting: draw.counting,
    ...draw.page,
  },
  events: { ...drawnEvents, ...draw.page },
  eventsCount: drawnEvents,
} satisfies Partial<draw.Drawn>

/** The moments at which ties may have changed. */
export function describeChanges({ ask }: Asking): void {
  async function moments(more: Partial<Params<'possibleChanges'>>) {
    const asked = { during: {}, of: null, relations: null, acts: [], counting, first: 100, after: null }
    const rows = await ask('possibleChanges', { ...asked, ...more })
    return rows.map(({ moment, tie, claims }) => `${moment} ${tie.from} ${tie.to} ${claims.length}`)
  }

  describe('the moments at which ties may have changed', () => {
    test('are when a claim starts or ends, each with what the claims that count say whenever they hold', async () => {
      expect(await moments({ of: ['AAA'] })).toEqual([
        '2000-05 AAA pact 2',
        '2002 AAA pact 2',
        '2010-11-03 AAA vow 1',
        '2015 AAA pact 2',
      ])
      expect(await moments({ of: ['AAA'], ...only({ partyStatuses: ['WITHDRAWN'] }) })).toEqual(['2015 AAA pact 1'])
      expect(await moments({ of: ['AAA'], ...only({ access: ['CITED'] }) })).toEqual([
        '2002 AAA pact 1',
        '2015 AAA pact 1',
      ])
    })

    test('are those of either end, and of relations that are asked for', async () => {
      const memberships = ['2005 DDD union 2', '2012 DDD union 2', '2014 DDD union 2']
      const observing = only({ membershipStatuses: ['FULL', 'OBSERVER'] })
      expect(await moments({ of: ['union'], ...observing })).toEqual(memberships)
      expect(await moments({ relations: ['MEMBER_OF'], ...observing })).toEqual(memberships)
      expect(await moments({ of: ['union'] })).toEqual(['2005 DDD union 1', '2012 DDD union 1'])
      expect([await moments({ of: [] }), await moments({ relations: [] })]).toEqual([[], []])
      expect(await moments({ relations: ['IN_SET', 'ISSUED'] })).toEqual([])
    })

    test('are within the dates, by the first instant of each', async () => {
      const of = ['AAA']
      const within = (from?: string, to?: string) =>
        moments({ of, during: { ...(from && { from }), ...(to && { to }) } })
      expect(await within('2002', '2002')).toEqual(['2002 AAA pact 2'])
      expect(await within('2002-02', '2010')).toEqual(['2010-11-03 AAA vow 1'])
      expect(await within('2010-11-03', '2010-11-03')).toEqual(['2010-11-03 AAA vow 1'])
      expect(await within('2010-11-04', '2014-12-31')).toEqual([])
      expect(await within(undefined, '2000-04')).toEqual([])
      expect(await within(undefined, '2000')).toEqual(['2000-05 AAA pact 2'])
      expect(await within('2016')).toEqual([])
    })

    test('come by moment, relation and names', async () => {
      expect(await moments({ during: { from: '2010', to: '2010-10' } })).toEqual([
        '2010 vow ind 1',
        '2010 BBB vow 1',
        '2010 DDD vow 1',
      ])
      expect(await moments({ during: { from: '2010', to: '2010-10' }, acts: ['PARTY_TO'] })).toEqual([
        '2010 BBB vow 1',
        '2010 DDD vow 1',
        '2010 vow ind 1',
      ])
    })
  })

  describe('events', () => {
    const events = async (more: Partial<Params<'eventsCount'>>) => {
      const asked = { during: {}, of: null, kinds: null, counting, ...more }
      const rows = await ask('events', { ...asked, first: 100, after: null })
      expect(await ask('eventsCount', asked)).toEqual([{ count: rows.length }])
      return rows.map(({ event, key }) => `${event.agreementId} ${event.kind} ${event.from} ${key.id}`)
    }
    const [signed, inForce] = ['pact SIGNED 2000-05 pact.0', 'pact ENTERED_INTO_FORCE 2001 pact.1']

    test('are those within the dates, in order of time', async () => {
      expect(await events({})).toEqual([signed, inForce])
      expect(await events({ during: { from: '2000-05', to: '2000' } })).toEqual([signed])
      expect(await events({ during: { from: '2000-06' } })).toEqual([inForce])
      expect(await events({ during: { from: '2001-02' } })).toEqual([])
    })

    test('are those of agreements, kinds and claims that are asked for', async () => {
      expect(await events({ of: ['pact', 'pact'] })).toEqual([signed, inForce])
      expect([await events({ of: ['vow'] }), await events({ of: [] })]).toEqual([[], []])
      expect(await events({ kinds: ['ENTERED_INTO_FORCE', 'REVISED'] })).toEqual([inForce])
      expect(await events(only({ access: ['READ'] }))).toEqual([signed, inForce])
      expect(await events(only({ access: ['CITED'] }))).toEqual([])
      expect(await events(only({ bases: ['INFERRED'] }))).toEqual([])
    })
  })
}
