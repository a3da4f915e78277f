import { describe, expect, test } from 'vitest'
import type { Params } from '../../../src/store/store.js'
import { all, only, seen, type Asking } from './asking.js'
import { AGREEMENTS, NORMS, STATES } from '../arbitrary/ids.js'
import * as draw from '../arbitrary/params.js'

export const drawnNorms = {
  agreementsOfNorms: { ...draw.asked, normIds: draw.ids(NORMS), answers: draw.answers, ...draw.page },
  agreementsOfNormsCount: { ...draw.asked, normIds: draw.ids(NORMS), answers: draw.answers },
  agreementsOfStateNorms: { ...draw.asked, stateNorms: draw.stateNorms, ...draw.page },
  agreementsOfStateNormsCount: { ...draw.asked, stateNorms: draw.stateNorms },
  assessedAgreements: { ...draw.asked, setId: draw.setId, ...draw.page },
  assessedAgreementsCount: { ...draw.asked, setId: draw.setId },
  assessments: { ...draw.moment, agreementIds: draw.ids(AGREEMENTS), setId: draw.setId },
  normFrequency: { ...draw.asked, setId: draw.setId },
  normsOfStates: { ...draw.asked, stateIds: draw.ids(STATES), setId: draw.setId },
  statesOfNorms: { ...draw.asked, normIds: draw.ids(NORMS), ...draw.page },
  statesOfNormsCount: { ...draw.asked, normIds: draw.ids(NORMS) },
} satisfies Partial<draw.Drawn>

/** Norms and the answers to them. */
export function describeNorms({ ask }: Asking): void {
  describe('answers to norms', () => {
    const answersTo = async (normId: string, answers: Params<'agreementsOfNorms'>['answers'], more = {}) => {
      const asked = { normIds: [normId], answers, filter: null, ...seen, ...all, ...more }
      const rows = await ask('agreementsOfNorms', asked)
      expect(await ask('agreementsOfNormsCount', asked)).toEqual([{ normId, count: rows.length }])
      return rows.map(({ agreement, claims }) => [agreement.id, ...claims.map(({ value }) => value)])
    }

    test('newest first, with the claims', async () => {
      expect(await answersTo('n1', ['EXPLICIT', 'QUOTED'])).toEqual([
        ['vow', 'QUOTED'],
        ['pact', 'EXPLICIT'],
      ])
      expect(await answersTo('n2', ['NOT_FOUND', 'UNANSWERED'])).toEqual([['pact', 'NOT_FOUND']])
    })

    test('whom no source that counts assessed is not assessed', async () => {
      expect(await answersTo('n2', ['NOT_ASSESSED'])).toEqual([['code']])
      expect(await answersTo('n2', ['NOT_ASSESSED', 'INDIRECT'], only({ access: ['READ'] }))).toEqual([
        ['vow'],
        ['code'],
      ])
      expect(await answersTo('n2', ['NOT_ASSESSED'], { asOf: '2001' })).toEqual([['code']])
      expect(await answersTo('n2', [])).toEqual([])
    })

    test('which answers count as reflecting does not matter for them', async () => {
      expect(await answersTo('n1', ['QUOTED'], only({ answers: ['EXPLICIT'] }))).toEqual([['vow', 'QUOTED']])
    })

    test('one assessment a norm, absences too', async () => {
      const rows = await ask('assessments', { agreementIds: ['vow', 'nothing', 'pact'], setId: 'set', ...seen })
      expect(rows.map((row) => [row.agreementId, row.norm.id, ...row.claims.map(({ value }) => value)])).toEqual([
        ['pact', 'n1', 'EXPLICIT'],
        ['pact', 'n2', 'NOT_FOUND'],
        ['pact', 'n3'],
        ['vow', 'n1', 'QUOTED'],
        ['vow', 'n2', 'INDIRECT'],
        ['vow', 'n3', 'UNANSWERED'],
      ])
    })

    test('assessed for a set is whom a source that counts assessed for any of its norms, the oldest first', async () => {
      const assessed = async (more = {}) => {
        const asked = { setId: 'set', filter: null, ...seen, ...more }
        const rows = await ask('assessedAgreements', { ...asked, ...all })
        expect(await ask('assessedAgreementsCount', asked)).toEqual([{ count: rows.length }])
        return rows.map(({ agreement }) => agreement.id)
      }
      expect(await assessed()).toEqual(['pact', 'vow', 'late'])
      expect(await assessed({ asOf: '2011' })).toEqual(['pact', 'vow'])
      expect(await assessed({ filter: { forms: ['PLEDGE', 'CHARTER'] } })).toEqual(['vow'])
      expect(await assessed(only({ access: ['CITED'] }))).toEqual(['vow'])
      // An absence is an assessment too, and which answers count as reflecting does not matter here.
      expect(await assessed(only({ bases: ['ASSESSED'], answers: [] }))).toEqual(['pact', 'vow'])
      expect(await assessed({ setId: 'other' })).toEqual([])
    })

    test('how often a norm is reflected is of those assessed', async () => {
      const frequencies = async (more = {}) => {
        const rows = await ask('normFrequency', { setId: 'set', filter: null, ...seen, ...more })
        return rows.map(({ norm, count, of }) => [norm.id, count, of])
      }
      expect(await frequencies()).toEqual([
        ['n1', 2, 2],
        ['n2', 2, 3],
        ['n3', 0, 1],
      ])
      expect(await frequencies(only({ answers: ['QUOTED'], access: ['READ'] }))).toEqual([
        ['n1', 1, 2],
        ['n2', 0, 2],
        ['n3', 0, 1],
      ])
    })

    test('the norms and agreements of a state, and the states of a norm', async () => {
      const norms = await ask('normsOfStates', { stateIds: ['CCC', 'AAA', 'AAA'], setId: 'set', filter: null, ...seen })
      expect(norms.map(({ stateId, norm }) => [stateId, norm.id])).toEqual([
        ['AAA', 'n1'],
        ['AAA', 'n2'],
        ['CCC', 'n1'],
        ['CCC', 'n2'],
      ])
      const stateNorms = [
        { stateId: 'BBB', normId: 'n2' },
        { stateId: 'BBB', normId: 'n1' },
        { stateId: 'BBB', normId: 'none' },
      ]
      const agreements = await ask('agreementsOfStateNorms', { stateNorms, filter: null, ...seen, ...all })
      expect(agreements.map(({ normId, agreement }) => [normId, agreement.id])).toEqual([
        ['n1', 'vow'],
        ['n1', 'pact'],
        ['n2', 'late'],
        ['n2', 'vow'],
      ])
      expect(await ask('agreementsOfStateNormsCount', { stateNorms, filter: null, ...seen })).toEqual([
        { stateId: 'BBB', normId: 'n1', count: 2 },
        { stateId: 'BBB', normId: 'n2', count: 2 },
        { stateId: 'BBB', normId: 'none', count: 0 },
      ])
      const states = await ask('statesOfNorms', { normIds: ['n1'], filter: null, ...seen, ...all })
      expect(states.map(({ state }) => state.id)).toEqual(['AAA', 'BBB', 'CCC', 'DDD'])
    })
  })
}
