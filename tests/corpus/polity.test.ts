import { describe, expect, it } from 'vitest'
import { deriveCorpus } from '../../src/corpus/derive-corpus.js'
import type { RecordFact } from '../../src/corpus/facts.js'
import { claim, facts, read, state } from './facts.js'

const score = (number: number, since: string, some: object = {}): RecordFact<'polityScores'> => {
  return { stateId: 'FRA', score: number, claim: claim({ since, ...some }) }
}
const scoresOf = (...polityScores: readonly RecordFact<'polityScores'>[]) =>
  deriveCorpus(facts({ sources: [read('report'), read('until', '2018-12')], entities: [state('FRA')], polityScores }))
    .polityScores

describe('the polity scores of a state', () => {
  it('are in the order of their time, each said once', () => {
    const scores = scoresOf(score(9, '1986'), score(8, '1969', { until: '1986' }), score(9, '1986'))
    expect(scores.map(({ order, score: said, claim: { starts, ends } }) => [order, said, starts, ends])).toEqual([
      [0, 8, '1969', '1986'],
      [1, 9, '1986', undefined],
    ])
  })

  it('without an end are known no longer than their source covers', () => {
    const [first, last] = scoresOf(
      score(9, '1986', { source: 'until', until: '2017' }),
      score(10, '2017', { source: 'until' }),
    )
    expect([first?.claim.ends, last?.claim.ends, last?.claim.until]).toEqual(['2017', '2019-01', undefined])
  })
})
