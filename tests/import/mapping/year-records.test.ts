import { describe, expect, it } from 'vitest'
import type { Imported } from '../../../src/import/importer.js'
import { cellsOf, given, imported, told } from './imports.js'

const SCORES = `
about: How democratic a state was, one year a row.
source: { id: the-source, title: Scores }
nodes:
  state: { type: STATE, find: '{number | cow}', new: skip }
polity:
  - { state: state, score: '{score}', spells: '{year}' }`

const held = given([
  {
    type: 'STATE',
    id: 'DEU',
    name: 'Germany',
    aliases: [],
    description: null,
    iso2: 'DE',
    officialName: null,
    standing: 'UN_MEMBER',
    region: null,
    subregion: null,
  },
])
const scores = (all: Imported) => cellsOf(all, 'polity', 'state', 'score', 'since', 'until')

describe('records of years', () => {
  it('are spells of what is said alike', async () => {
    const all = await imported(
      SCORES,
      [
        ['number', 'year', 'score'],
        ['255', '1990', '10'],
        ['255', '1991', '10'],
        ['255', '1992', '9'],
        ['255', '1993', '10'],
      ],
      held,
    )
    expect(scores(all)).toEqual(['DEU 10 1990 1992', 'DEU 10 1993 ', 'DEU 9 1992 1993'])
  })

  it('keep the first of two of one year, and tell the other', async () => {
    const all = await imported(
      SCORES,
      [
        ['number', 'year', 'score'],
        ['255', '1990', '10'],
        ['255', '1990', '9'],
      ],
      held,
    )
    expect(scores(all)).toEqual(['DEU 10 1990 '])
    expect(told(all)).toEqual([
      'notice file.csv:3:score [disagrees] wanted "10", as in file.csv:2, which is kept, got "9"',
    ])
    expect(all.account).toEqual({ read: 2, imported: 1, merged: 1, rejected: 0 })
  })

  it('leave out what states did that are not held, and tell it once of each', async () => {
    const rows = [
      ['240', '1860', '-9'],
      ['240', '1861', '-9'],
      ['255', '1991', '10'],
      ['2', '1991', '10'],
      ['999', '1991', '1'],
    ]
    const all = await imported(SCORES, [['number', 'year', 'score'], ...rows], held)
    expect(scores(all)).toEqual(['DEU 10 1991 '])
    expect(told(all)).toEqual([
      'notice file.csv:2:number [left-out] wanted the number in `cow` of a state that is held, got "240", which is Hanover, for 2 that it leaves out: 2, 3',
      'notice file.csv:5:number [left-out] wanted the name, code or id of a known STATE, got "USA", for 1 that it leaves out: 5',
      'notice file.csv:6:number [left-out] wanted the number in `cow` of a state that is held, got "999", for 1 that it leaves out: 6',
    ])
    expect(all.account).toEqual({ read: 1, imported: 1, merged: 0, rejected: 0 })
  })
})
