import { describe, expect, it } from 'vitest'
import { deriveCorpus } from '../../src/corpus/derive-corpus.js'
import type { RecordFact } from '../../src/corpus/facts.js'
import { agreement, claim, event, facts } from './facts.js'

describe('the events of an agreement', () => {
  it('are in the order of their first instant, and the same is told once', () => {
    const events = [
      event('b', 'SIGNED', '2000'),
      event('a', 'SIGNED', '2001-11-23'),
      event('a', 'ADOPTED', '2001-11'),
      event('a', 'ADOPTED', '2001-11'),
    ]
    const placed = deriveCorpus(facts({ events })).events.map((one) => [one.agreementId, one.order, one.kind])
    expect(placed).toEqual([
      ['a', 0, 'ADOPTED'],
      ['a', 1, 'SIGNED'],
      ['b', 0, 'SIGNED'],
    ])
  })
})

describe('the facts of an agreement', () => {
  const fact = (field: string, value: string | null, chosen: boolean, source = 'report'): RecordFact<'facts'> => {
    return { agreementId: 'a', field, value, chosen, claim: claim({ source }) }
  }

  it('are by attribute, what was chosen first, and the same is told once', () => {
    const said = [
      fact('place', null, false),
      fact('date', '2001', false),
      fact('date', '2002', true, 'web'),
      fact('date', '2002', true),
      fact('date', '2001', false),
    ]
    const told = deriveCorpus(facts({ facts: said })).facts
    expect(told.map(({ order, field, value, claim: { source } }) => [order, field, value, source])).toEqual([
      [0, 'date', '2002', 'report'],
      [1, 'date', '2002', 'web'],
      [2, 'date', '2001', 'report'],
      [3, 'place', undefined, 'report'],
    ])
  })

  it('count for their sources, and start with the agreement', () => {
    const entities = [agreement('a')]
    const corpus = deriveCorpus(
      facts({ entities, events: [event('a', 'SIGNED', '2001')], facts: [fact('url', null, true)] }),
    )
    expect(corpus.sources.map(({ claimCount }) => claimCount)).toEqual([2, 0])
    expect(corpus.facts.at(0)?.claim.starts).toBe('2001')
  })
})
