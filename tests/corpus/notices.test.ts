import { describe, expect, it } from 'vitest'
import { deriveCorpus } from '../../src/corpus/derive-corpus.js'
import type { Facts } from '../../src/corpus/facts.js'
import { noticesOf } from '../../src/corpus/notices.js'
import { agreement, cited, event, facts, instrument, party, read } from './facts.js'

const notices = (some: Partial<Facts>, today = '2026-11-30') =>
  Object.fromEntries(noticesOf(deriveCorpus(facts(some)), today).map(({ title, items }) => [title, items]))

describe('what is worth a look in a corpus', () => {
  it('is nothing where there is nothing', () => {
    expect(notices({ sources: [read('report')] })).toEqual({})
  })

  it('is a source that says nothing of the year before, as precise as it is', () => {
    const until = ['2024', '2025', '2025-10', '2025-11', '2025-11-29', '2025-11-30', '2026']
    const sources = until.map((coversUntil) => ({ ...read(`s${coversUntil}`), coversUntil }))
    expect(notices({ sources })).toEqual({
      'sources that say nothing of the year before': [
        's2024, until 2024',
        's2025-10, until 2025-10',
        's2025-11-29, until 2025-11-29',
      ],
    })
    expect(notices({ sources }, '2025-01-01')).toEqual({})
  })

  it('is an address that looks wrong, of a source or an entity', () => {
    const addresses = [
      'https://example.org/a b',
      'ftp://example.org',
      'https://localhost/x',
      'https://',
      'https://undocs.org/A/1',
    ]
    const sources = addresses.map((url, at) => ({ ...read(`s${at}`), url }))
    const entities = [{ ...agreement('a'), url: 'http:/ example.org' }, instrument('i', null)]
    expect(notices({ sources, entities })['addresses that look wrong']).toEqual([
      ...[0, 1, 2, 3].map((at) => `s${at}, ${addresses[at] ?? ''}`),
      'a, http:/ example.org',
    ])
  })

  it('is an agreement that one cited source alone carries', () => {
    const entities = ['by-cited', 'by-read', 'by-two', 'by-none'].map((id) => agreement(id))
    const sources = [cited('web'), cited('book'), read('report')]
    const ties = [
      party('FRA', 'by-cited', { source: 'web' }),
      party('FRA', 'by-read', { source: 'report' }),
      party('FRA', 'by-two', { source: 'web' }),
      party('DEU', 'by-two', { source: 'book' }),
    ]
    const signed = event('by-cited', 'SIGNED', '2001')
    const events = [{ ...signed, claim: { ...signed.claim, source: 'web' } }]
    expect(notices({ entities, sources, ties, events })).toEqual({
      'agreements that one cited source alone carries': ['by-cited'],
    })
  })
})
