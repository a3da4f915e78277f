import { describe, expect, it } from 'vitest'
import { deriveCorpus } from '../../src/corpus/derive-corpus.js'
import type { AssessmentFact, Facts } from '../../src/corpus/facts.js'
import { summaryOf } from '../../src/corpus/summary.js'
import { agreement, cited, claim, event, facts, party, read, state } from './facts.js'

const summary = (some: Partial<Facts>) => summaryOf(deriveCorpus(facts(some)))
const pairs = (counts: readonly { readonly name: string; readonly count: number }[]) =>
  counts.map(({ name, count }) => [name, count])

describe('the summary of a corpus', () => {
  it('names sources with the most claims first, and then by id', () => {
    const sources = [read('a'), cited('b'), read('c'), read('d')]
    const ties = ['c', 'd', 'b', 'c', 'd'].map((source, at) => party(`S${at}`, 'x', { source }))
    expect(summary({ sources, ties }).sources.map(({ id, claimCount }) => [id, claimCount])).toEqual([
      ['c', 2],
      ['d', 2],
      ['b', 1],
      ['a', 0],
    ])
  })

  it('counts assessments by answer, whether they are ties or absences', () => {
    const answered = (answer: AssessmentFact['answer'], normId: string): AssessmentFact => {
      return { agreementId: 'x', normId, answer, claim: claim() }
    }
    const assessments = [answered('QUOTED', 'm'), answered('UNANSWERED', 'n'), answered('QUOTED', 'n')]
    expect(pairs(summary({ assessments, ties: [party('FRA', 'x')] }).assessments)).toEqual([
      ['QUOTED', 2],
      ['UNANSWERED', 1],
    ])
  })

  it('counts entities by type, and what hangs on agreements by kind', () => {
    const { entities, records } = summary({
      entities: [state('FRA'), agreement('x'), state('DEU')],
      events: [event('x', 'SIGNED', '2001')],
      statedCounts: [{ agreementId: 'x', count: 1, atLeast: false, claim: claim() }],
      facts: [{ agreementId: 'x', field: 'date', chosen: true, claim: claim() }],
      adoptions: [
        {
          organizationId: 'eu',
          agreementId: 'x',
          on: '2018',
          status: 'ENDORSED',
          claim: { source: 'web', locators: [] },
        },
      ],
      polityScores: [{ stateId: 'FRA', score: 9, claim: claim({ since: '1986' }) }],
      openQuestions: [{ id: 'q', aboutIds: ['x'], source: 'report', question: 'What?', choice: 'This.' }],
    })
    expect([...pairs(entities), ...pairs(records)]).toEqual([
      ['AGREEMENT', 1],
      ['STATE', 2],
      ['events', 1],
      ['stated counts', 1],
      ['facts', 1],
      ['adoptions', 1],
      ['polity scores', 1],
      ['open questions', 1],
    ])
  })

  it('counts every claim by the access to it and by its basis', () => {
    const { claims } = summary({ ties: [party('FRA', 'x', { source: 'web', basis: 'LISTED' }), party('DEU', 'x')] })
    expect(pairs(claims.byAccess)).toEqual([
      ['CITED', 1],
      ['READ', 1],
    ])
    expect(pairs(claims.byBasis)).toEqual([
      ['LISTED', 1],
      ['STATED', 1],
    ])
  })
})
