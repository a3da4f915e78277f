import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Params } from '../../../src/store/store.js'
import { seen, type Asking } from './asking.js'
import * as draw from '../arbitrary/params.js'

export const drawnNeighbourhoods = {
  neighbourhood: {
    ...draw.moment,
    of: draw.ids(draw.EVERYTHING),
    depth: fc.integer({ min: 0, max: 3 }),
    relations: draw.relations,
    first: fc.integer({ min: 1, max: 40 }),
  },
  neighboursOutside: {
    ...draw.moment,
    ids: draw.ids(draw.EVERYTHING),
    within: draw.ids(draw.EVERYTHING),
    relations: draw.relations,
  },
  tiesAmong: {
    ...draw.moment,
    ids: draw.ids(draw.EVERYTHING),
    others: fc.subarray([...draw.EVERYTHING, 'none']),
    relations: draw.relations,
    first: draw.first,
  },
} satisfies Partial<draw.Drawn>

/** What is around some entities, and the ties among it. */
export function describeNeighbourhoods({ ask }: Asking): void {
  async function around(of: readonly string[], depth: number, more: Partial<Params<'neighbourhood'>> = {}) {
    const rows = await ask('neighbourhood', { of, depth, relations: null, ...seen, first: 100, ...more })
    return rows.map(({ entity, distance }) => `${distance} ${entity.id}`).join(', ')
  }
  async function among(ids: readonly string[], more: Partial<Params<'tiesAmong'>> = {}) {
    const rows = await ask('tiesAmong', { ids, others: [], relations: null, ...seen, first: 100, ...more })
    return rows.map(({ tie: { from, relation, to } }) => `${from}.${relation}.${to}`)
  }

  describe('a neighbourhood', () => {
    test('has the nearest first, then by name, each once', async () => {
      expect(await around(['AAA'], 0)).toBe('0 AAA')
      expect(await around(['AAA', 'AAA', 'nobody'], 1)).toBe('0 AAA, 1 vow')
      const two = '0 AAA, 1 vow, 2 ind, 2 n1, 2 n2, 2 BBB, 2 DDD, 2 late, 2 pact'
      expect(await around(['AAA'], 2)).toBe(two)
      expect(await around(['AAA'], 3)).toBe(`${two}, 3 set, 3 CCC, 3 union`)
      expect(await around(['vow', 'AAA'], 0)).toBe('0 AAA, 0 vow')
    })

    test('is cut behind the nearest', async () => {
      expect(await around(['AAA'], 3, { first: 4 })).toBe('0 AAA, 1 vow, 2 ind, 2 n1')
      expect(await around(['AAA', 'BBB'], 1, { first: 1 })).toBe('0 AAA')
    })

    test('is reached over ties that are asked for, count and hold', async () => {
      expect(await around(['AAA'], 1, { asOf: '2009' })).toBe('0 AAA, 1 pact, 1 vow')
      expect(await around(['AAA'], 2, { relations: ['INITIATED'] })).toBe('0 AAA, 1 vow')
      expect(await around(['n3'], 1)).toBe('0 n3, 1 set')
      expect(await around(['n3'], 1, { relations: [] })).toBe('0 n3')
    })
  })

  describe('the ties among some entities', () => {
    test('are those with both ends there, by relation, then by the names of the ends', async () => {
      const all = [
        'AAA.INITIATED.vow',
        'AAA.PARTY_TO.vow',
        'BBB.PARTY_TO.pact',
        'BBB.PARTY_TO.vow',
        'vow.REFERENCES.pact',
      ]
      expect(await among(['vow', 'pact', 'BBB', 'AAA', 'AAA', 'nobody'])).toEqual(all)
      expect(await among(['vow', 'pact', 'BBB', 'AAA'], { first: 2 })).toEqual(all.slice(0, 2))
      expect(await among(['vow', 'pact', 'BBB', 'AAA'], { relations: ['REFERENCES'] })).toEqual(all.slice(4))
      expect(await among(['vow', 'n3'])).toEqual([])
      expect(await among(['AAA', 'pact'], { asOf: '2014' })).toEqual(['AAA.PARTY_TO.pact'])
    })

    test('and those with others, but not of these among themselves', async () => {
      expect(await among(['pact'], { others: ['vow', 'BBB', 'AAA', 'nobody'] })).toEqual([
        'BBB.PARTY_TO.pact',
        'vow.REFERENCES.pact',
      ])
      expect(await among([], { others: ['vow', 'BBB'] })).toEqual([])
    })

    test('and how many each is tied with beyond them', async () => {
      const beyond = async (ids: readonly string[], within: readonly string[], more: Partial<typeof seen> = {}) => {
        const rows = await ask('neighboursOutside', { ids, within, relations: null, ...seen, ...more })
        return rows.map(({ id, count }) => `${id} ${count}`)
      }
      // Around vow lie ind, n1, n2, AAA, BBB, DDD, late and pact; AAA is tied to it alone, twice.
      expect(await beyond(['vow', 'AAA', 'vow', 'nobody'], ['AAA', 'n1', 'nobody'])).toEqual(['AAA 1', 'vow 6'])
      expect(await beyond(['AAA'], ['vow', 'AAA'])).toEqual([])
      expect(await beyond(['AAA'], ['vow', 'AAA'], { asOf: '2014' })).toEqual(['AAA 1'])
    })
  })
}
