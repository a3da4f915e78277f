import { describe, expect, it } from 'vitest'
import type { EntityFact } from '../../../src/corpus/facts.js'
import type { Imported } from '../../../src/import/importer.js'
import { agreement, event, facts } from '../../corpus/facts.js'
import { deriveCorpus } from '../../../src/corpus/derive-corpus.js'
import { cellsOf, given, imported, told } from './imports.js'

const state = (id: string, name: string, some: object): EntityFact => ({
  ...{ type: 'STATE', id, name, aliases: [], standing: 'UN_MEMBER' },
  ...some,
})

const held = given(
  deriveCorpus(
    facts({
      entities: [
        state('YUG', 'Yugoslavia', { existedFrom: '1918-12-01', existedUntil: '1992-04-27' }),
        state('SCG', 'Serbia and Montenegro', {
          aliases: ['Yugoslavia'],
          existedFrom: '1992-04-27',
          existedUntil: '2006-06-03',
        }),
        state('SRB', 'Serbia', { existedFrom: '2006-06-03' }),
        agreement('pact'),
        agreement('undated'),
      ],
      events: [event('pact', 'SIGNED', '1995')],
    }),
  ).entities,
)

const PARTIES = `
about: Who signed and ratified, one party a row.
source: { id: the-source, title: Parties }
nodes:
  party: { type: STATE, find: ['{code | cow}', '{name}'], new: never }
  text: { type: AGREEMENT, find: '{text}', new: never }
ties:
  - { relation: PARTY_TO, when: { signed: present }, from: party, to: text, value: SIGNED, since: '{signed}' }
  - { relation: PARTY_TO, when: { bound: present }, from: party, to: text, value: RATIFIED, since: '{bound}' }
  - { relation: PARTY_TO, when: { signed: blank, bound: blank }, from: party, to: text }`

const HEADER = ['code', 'name', 'text', 'signed', 'bound']
const parties = (...rows: readonly (readonly string[])[]) => imported(PARTIES, [HEADER, ...rows], held)
const ties = (all: Imported) => cellsOf(all, 'ties/party-to', 'from', 'to', 'value', 'since')

describe('a name or number that states had one after the other', () => {
  it('is the one of each claim, also of two in a row', async () => {
    const all = await parties(
      ['', 'Yugoslavia', 'undated', '1980-02-01', '1994-03-01'],
      ['345', '', 'pact', '1996', '2007'],
    )
    expect(ties(all)).toEqual([
      'YUG undated SIGNED 1980-02-01',
      'SCG undated RATIFIED 1994-03-01',
      'SCG pact SIGNED 1996',
      'SRB pact RATIFIED 2007',
    ])
    expect(told(all)).toEqual([])
  })

  it('is the one that was there when the text was made, where a row has no date', async () => {
    const all = await parties(['', 'Yugoslavia', 'pact', '', ''])
    expect(ties(all)).toEqual(['SCG pact  '])
  })

  it('is refused with both where nothing says when, and where none was there', async () => {
    const all = await parties(['', 'Yugoslavia', 'undated', '', ''], ['345', '', 'undated', '1900', ''])
    expect(ties(all)).toEqual([])
    expect(told(all)).toEqual([
      expect.stringContaining('of a known STATE (perhaps Serbia and Montenegro or Yugoslavia), got "Yugoslavia"'),
      expect.stringContaining('(perhaps Yugoslavia or Serbia and Montenegro or Serbia), got "YUG|SCG|SRB"'),
    ])
    expect(all.account.rejected).toBe(2)
  })
})

describe('a claim of a time in which its state did not exist', () => {
  it('is told, and stands', async () => {
    const all = await parties(['', 'Serbia', 'pact', '1995-05', ''], ['', 'Serbia and Montenegro', 'pact', '', '2007'])
    expect(ties(all)).toEqual(['SRB pact SIGNED 1995-05', 'SCG pact RATIFIED 2007'])
    expect(told(all)).toEqual([
      'notice file.csv:2:since [before-its-time] wanted a time from 2006-06-03 on, when Serbia began, got "1995-05"',
      'notice file.csv:3:since [after-its-time] wanted a time before 2006-06-03, when Serbia and Montenegro ended (see its successors), got "2007"',
    ])
  })

  it('is another state’s, where another name of the row is that of one that was there', async () => {
    const mapping = PARTIES.replace("'{code | cow}'", "'{code}'")
    const all = await imported(mapping, [HEADER, ['SCG', 'Serbia', 'pact', '2018-11', '']], held)
    expect(ties(all)).toEqual(['SRB pact SIGNED 2018-11'])
    expect(told(all)).toEqual([])
  })

  it('is none in the year in which its state began or ended, nor in the first without it', async () => {
    const spells = `${PARTIES.slice(0, PARTIES.indexOf('ties:'))}ties:
  - { relation: PARTY_TO, from: party, to: text, value: SIGNED, since: '{signed}', until: '{bound}' }`
    const rows = [
      ['', 'Serbia', 'undated', '2006', ''],
      ['', 'Serbia and Montenegro', 'undated', '1992', '2007'],
      ['', 'Serbia and Montenegro', 'pact', '1992', '2008'],
    ]
    const all = await imported(spells, [HEADER, ...rows], held)
    expect(told(all)).toEqual([expect.stringContaining(':4:until [after-its-time]')])
  })
})
