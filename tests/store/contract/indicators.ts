import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../../src/domain.js'
import { smallCorpus } from '../small-corpus.js'
import { all, only, seen, type Asking } from './asking.js'
import { INDICATORS, STATES } from '../arbitrary/ids.js'
import * as draw from '../arbitrary/params.js'

export const drawnIndicators = {
  indicatorsOfStates: { ...draw.moment, stateIds: draw.ids(STATES) },
  polityScoresOfStates: { stateIds: draw.ids(STATES) },
  statesOfIndicators: { ...draw.moment, indicatorIds: draw.ids(INDICATORS), ...draw.page },
  statesOfIndicatorsCount: { ...draw.moment, indicatorIds: draw.ids(INDICATORS) },
} satisfies Partial<draw.Drawn>

/** Evidence of indicators, and polity scores. */
export function describeIndicators({ ask }: Asking): void {
  const spelt = ({ kind, by, tie, because }: Evidence) =>
    `${kind} ${by.id}: ${tie.from} ${tie.relation} ${tie.to}, ${because.from} ${because.relation} ${because.to}`
  const statement = (state: string) => `STATEMENT vow: ${state} PARTY_TO vow, vow EVIDENCES ind`
  const membership = 'FORUM_MEMBERSHIP union: DDD MEMBER_OF union, union EVIDENCES ind'

  const observing = only({ membershipStatuses: ['OBSERVER'] })

  describe('evidence of an indicator', () => {
    test('is what a state takes part in that is tied to the indicator; a state without any has none', async () => {
      const rows = await ask('indicatorsOfStates', { stateIds: ['DDD', 'CCC', 'AAA', 'union'], ...seen, ...observing })
      expect(rows.map(({ stateId, indicator, evidence }) => [stateId, indicator.id, evidence.map(spelt)])).toEqual([
        ['AAA', 'ind', [statement('AAA')]],
        ['CCC', 'ind', []],
        ['DDD', 'ind', [membership, statement('DDD')]],
      ])
    })

    test('counts where both ties do', async () => {
      const evidence = async (more: object) => {
        const rows = await ask('indicatorsOfStates', { stateIds: ['DDD'], ...seen, ...more })
        return rows.flatMap((row) => row.evidence.map(spelt))
      }
      expect(await evidence(only({ access: ['READ'], membershipStatuses: ['OBSERVER'] }))).toEqual([membership])
      expect(await evidence({ asOf: '2013', ...observing })).toEqual([statement('DDD')])
      expect(await evidence({ asOf: '2009' })).toEqual([membership])
      // Who observes is no member.
      expect(await evidence({})).toEqual([statement('DDD')])
    })

    test('makes a list of states, the most evidence first, then by name', async () => {
      const states = async (more: object) => {
        const rows = await ask('statesOfIndicators', { indicatorIds: ['ind', 'nothing'], ...seen, ...all, ...more })
        return rows.map(({ state, evidence, key }) => `${state.id} ${evidence.length} ${key.number}`)
      }
      expect(await states(observing)).toEqual(['DDD 2 -2', 'AAA 1 -1', 'BBB 1 -1'])
      expect(await states({ asOf: '2013' })).toEqual(['AAA 1 -1', 'BBB 1 -1', 'DDD 1 -1'])
      expect(await ask('statesOfIndicatorsCount', { indicatorIds: ['nothing', 'ind'], ...seen })).toEqual([
        { indicatorId: 'ind', count: 3 },
        { indicatorId: 'nothing', count: 0 },
      ])
    })
  })

  test('the polity scores of each state come in order', async () => {
    const rows = await ask('polityScoresOfStates', { stateIds: ['CCC', 'BBB', 'AAA'] })
    const [six, minusThree, minusSeven] = smallCorpus.polityScores
    expect(rows.map(({ polityScore }) => polityScore)).toStrictEqual([minusSeven, minusThree, six])
  })
}
