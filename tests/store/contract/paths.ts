import { describe, expect, test } from 'vitest'
import type { TieKey } from '../../../src/domain.js'
import type { Params } from '../../../src/store/store.js'
import { only, seen, type Asking } from './asking.js'
import * as draw from '../arbitrary/params.js'

export const drawnPaths = {
  shortestPaths: { ...draw.pathAsked, first: draw.first },
  shortestPathsCount: draw.pathAsked,
} satisfies Partial<draw.Drawn>

/** Shortest paths, over ties of all relations in both directions. */
export function describePaths({ ask }: Asking): void {
  const asked = { maxLength: 6, relations: null, avoiding: null, ...seen }
  type More = Partial<Params<'shortestPathsCount'>>

  async function paths(from: string, to: string, more: More = {}, first = 10): Promise<readonly string[]> {
    const rows = await ask('shortestPaths', { from, to, ...asked, ...more, first })
    return rows.map(({ entities }) => entities.map(({ id }) => id).join(' '))
  }
  async function total(from: string, to: string, more: More = {}) {
    return (await ask('shortestPathsCount', { from, to, ...asked, ...more }))[0]?.count
  }

  describe('shortest paths', () => {
    test('come by the names along the way, the first of them where fewer are asked for', async () => {
      expect(await paths('AAA', 'CCC')).toEqual(['AAA vow late CCC', 'AAA vow pact CCC'])
      expect(await paths('CCC', 'AAA')).toEqual(['CCC late vow AAA', 'CCC pact vow AAA'])
      expect(await paths('AAA', 'CCC', {}, 1)).toEqual(['AAA vow late CCC'])
      expect(await paths('AAA', 'CCC', {}, 0)).toEqual([])
      expect(await total('AAA', 'CCC')).toBe(2)
    })

    test('have all ties of a step, those along the path first, however many claims each rests on', async () => {
      const steps = async (from: string, to: string, more: More = {}) =>
        (await ask('shortestPaths', { from, to, ...asked, ...more, first: 1 }))[0]?.steps.map((ties) => ties.map(idOf))
      expect(await steps('AAA', 'CCC')).toEqual([
        ['AAA.INITIATED.vow', 'AAA.PARTY_TO.vow'],
        ['late.REFERENCES.vow'],
        ['CCC.PARTY_TO.late'],
      ])
      expect(await steps('CCC', 'AAA', { asOf: '2004' })).toEqual([['CCC.PARTY_TO.pact'], ['AAA.PARTY_TO.pact']])
    })

    test('are none beyond the longest that is asked for, and of length 0 from an entity to itself', async () => {
      expect([await paths('AAA', 'CCC', { maxLength: 2 }), await total('AAA', 'CCC', { maxLength: 2 })]).toEqual([
        [],
        0,
      ])
      expect(await paths('AAA', 'CCC', { maxLength: 3 })).toHaveLength(2)
      expect([await paths('AAA', 'AAA'), await total('AAA', 'AAA')]).toEqual([['AAA'], 1])
      const [itself] = await ask('shortestPaths', { from: 'AAA', to: 'AAA', ...asked, first: 5 })
      expect(itself?.steps).toEqual([])
    })

    test('lead around what is to be avoided, and only over relations that are asked for', async () => {
      expect(await paths('AAA', 'CCC', { avoiding: ['late'] })).toEqual(['AAA vow pact CCC'])
      expect(await paths('AAA', 'CCC', { avoiding: ['late', 'pact'] })).toEqual([])
      const partyTo = { relations: ['PARTY_TO'] as const }
      expect(await paths('AAA', 'CCC', partyTo)).toEqual(['AAA vow BBB late CCC', 'AAA vow BBB pact CCC'])
      expect(await paths('AAA', 'CCC', { relations: [] })).toEqual([])
    })

    test('only lead over ties that count and hold, and never over absences', async () => {
      expect(await paths('AAA', 'CCC', { asOf: '2004' })).toEqual(['AAA pact CCC'])
      expect(await paths('AAA', 'CCC', { asOf: '2004', ...only({ access: ['READ'] }) })).toEqual([])
      expect(await paths('n3', 'vow')).toEqual(['n3 set n1 vow', 'n3 set n2 vow'])
    })

    test('of what is not there are none', async () => {
      expect([await paths('nobody', 'AAA'), await paths('nobody', 'nobody')]).toEqual([[], []])
      expect([await total('AAA', 'nobody'), await total('nobody', 'nobody')]).toEqual([0, 0])
    })
  })
}

const idOf = ({ from, relation, to }: TieKey) => `${from}.${relation}.${to}`
