import { describe, expect, it } from 'vitest'
import { mappingImporter } from '../../../src/import/mapping/mapping-importer.js'
import { mappingOf } from '../../../src/import/mapping/read-mapping.js'
import type { ForeignRow } from '../../../src/import/importer.js'
import { cellsOf, given, imported, sheets, told } from './imports.js'

const mapping = (others = '') => `
about: Who signed, one a row.
source: { id: the-source, title: Signatures }
${others}
nodes:
  who: { type: STATE, new: always, id: '{Who}', name: '{Who}', standing: OTHER }
  text: { type: AGREEMENT, new: always, id: '{Text}', name: '{Text}', form: TREATY, scope: MULTILATERAL }
ties:
  - { relation: PARTY_TO, from: who, to: text, value: SIGNED }`

const CELLS = [
  ['Who', 'Text'],
  ['KEN', 'T'],
  ['', 'U'],
  ['UGA', 'T'],
]
const LAYOUT = { merged: ['A1:B1', 'A2:A3', 'B5:C5'], hiddenColumns: ['C:D'] }

async function laidOut(text: string, table = CELLS) {
  async function* rows(): AsyncGenerator<ForeignRow> {
    for (const [at, cells] of table.entries()) yield { line: at + 1, cells, ...(at === 3 ? { hidden: true } : {}) }
  }
  const one = { cells: table, layout: LAYOUT, rows: rows() }
  return mappingImporter(mappingOf(text, 'mapping.yml'))(sheets(one), given())
}

const HIDDEN = [
  'notice file.csv:1 [hidden-rows] wanted rows that are shown (these are read all the same), got row 4',
  'notice file.csv:1 [hidden-columns] wanted columns that are shown (these are read all the same), got column C:D',
]
const merged = (cells: string) =>
  `notice file.csv:1 [merged-cells] wanted one cell for each value (all but the first of these count as blank; \`fill: merged\` of a mapping gives them what the first says), got ${cells}`

describe('what a sheet does not show as its cells say it', () => {
  it('is told: hidden rows and columns, and merged cells below the header', async () => {
    const all = await laidOut(mapping())
    expect(told(all).slice(1)).toEqual([...HIDDEN, merged('A2:A3, B5:C5')])
    expect(cellsOf(all, 'ties/party-to', 'from', 'to')).toEqual(['KEN t', 'UGA t'])
  })

  it('is left out where the mapping says so, and told: hidden rows, and rows by their number', async () => {
    const all = await laidOut(mapping('hidden: skip'))
    expect(told(all)[1]).toBe(
      'notice file.csv:1 [hidden-rows] wanted rows that are shown (these are left out), got row 4',
    )
    expect(cellsOf(all, 'ties/party-to', 'from', 'to')).toEqual(['KEN t'])
    const others = await laidOut(mapping("rows: { line: '/^[^23]$/' }"))
    expect(cellsOf(others, 'ties/party-to', 'from', 'to')).toEqual(['UGA t'])
    expect(told(others)).toContain(
      'notice file.csv:2 [left-out] wanted rows that `rows` of the mapping lets in, got 2 that it leaves out: 2, 3',
    )
  })

  it('is told of cells that are filled though they are blank by themselves, where others of the column are merged', async () => {
    const all = await laidOut(mapping('fill: [Who]'), [...CELLS.slice(0, 3), ['', 'V']])
    expect(told(all).at(-1)).toBe(
      'notice file.csv:1 [filled-not-merged] wanted merged cells, as others of the column are (these are blank by themselves, and are filled with what stands above), got A4',
    )
  })

  it('is not told of merged cells that the mapping fills', async () => {
    const all = await laidOut(mapping('fill: [Who]'))
    expect(told(all)).toEqual([...HIDDEN, merged('B5:C5')])
    expect(cellsOf(all, 'ties/party-to', 'from', 'to')).toEqual(['KEN t', 'KEN u', 'UGA t'])
  })
})

describe('merged cells of a mapping that fills them', () => {
  const TABLE = [
    ['Who', 'Text', 'Note'],
    ['KEN', 'T', 'both'],
    ['', 'U', ''],
    ['', 'V', ''],
    ['UGA', 'T', ''],
    ['', 'U', ''],
  ]
  const book = (ranges: readonly string[], cells: readonly (readonly string[])[] = TABLE) =>
    mappingImporter(mappingOf(mapping('fill: merged'), 'mapping.yml'))(
      sheets({ cells, layout: { merged: ranges, hiddenColumns: [] }, merged: () => Promise.resolve(ranges) }),
      given(),
    )

  it('say what the first of them says, and blank cells beside them say nothing', async () => {
    const all = await book(['A2:A3', 'A5:A6', 'C2:C4'])
    expect(cellsOf(all, 'ties/party-to', 'from', 'to')).toEqual(['KEN t', 'KEN u', 'UGA t', 'UGA u'])
    expect(told(all)).toEqual([
      'notice file.csv:1 [unused-columns] wanted a use for each column, got none for Note',
      'error file.csv:4:id [missing] wanted something to name the STATE by, got nothing',
    ])
  })

  it('are filled across columns too, and never from the header', async () => {
    const all = await book(
      ['A1:B1', 'A2:B2', 'A3:A6'],
      [
        ['Who', 'Text'],
        ['KEN', ''],
        ['UGA', 'U'],
        ['', 'V'],
      ],
    )
    expect(cellsOf(all, 'ties/party-to', 'from', 'to')).toEqual(['KEN ken', 'UGA u', 'UGA v'])
  })

  it('are told to be none where the file is of a kind that has none', async () => {
    const all = await imported(mapping('fill: merged'), TABLE.slice(0, 2))
    expect(told(all).at(-1)).toBe(
      'notice file.csv:1 [no-merged-cells] wanted a workbook, whose merged cells the mapping fills (`fill`), got a file of a kind that has none',
    )
  })

  it('are wrong all of them where the first cannot be read', async () => {
    async function* rows(): AsyncGenerator<ForeignRow> {
      const wrong = { file: 'file.csv', line: 2, column: 'A2', code: 'formula', wanted: 'a value', got: 'a formula' }
      yield { line: 1, cells: ['Who', 'Text'] }
      yield { line: 2, cells: ['KEN', 'T'], wrong: { ...wrong, severity: 'error' }, wrongAt: [0] }
      yield { line: 3, cells: ['', 'U'] }
    }
    const all = await mappingImporter(mappingOf(mapping('fill: merged'), 'mapping.yml'))(
      sheets({ cells: [], rows: rows(), merged: () => Promise.resolve(['A2:A3']) }),
      given(),
    )
    expect(told(all)).toEqual([
      'error file.csv:2:A2 [formula] wanted a value, got a formula',
      'error file.csv:3:A2 [formula] wanted a value, got a formula',
    ])
  })
})

describe('a row that is perhaps a total', () => {
  it.each(['Total', 'Grand total', 'Sub-total 2011', 'Summe', 'Итого'])('is told: %s', async (first) => {
    const text = mapping()
      .replace("id: '{Text}', name: '{Text}'", "id: t, name: '{Text}'")
      .replace("id: '{Who}'", 'id: KEN')
    const all = await imported(text, [
      ['Who', 'Text'],
      ['Kenya', '3'],
      [first, '3'],
      ['Totality', '3'],
      ['Total', 'a company'],
    ])
    expect(told(all).filter((line) => line.includes('totals'))).toEqual([
      'notice file.csv:3 [perhaps-totals] wanted rows of one thing each (`rows` of the mapping leaves out others, as { Country: /^(?!Total)/ }), got perhaps totals: 3',
    ])
  })
})
