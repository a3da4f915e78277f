import { describe, expect, it } from 'vitest'
import { mappingImporter } from '../../../src/import/mapping/mapping-importer.js'
import { mappingOf } from '../../../src/import/mapping/read-mapping.js'
import { openSheets } from '../../../src/import/sheets/open-sheets.js'
import { files, inline, xlsx } from '../sheets/files.js'
import { cellsOf, given, told } from './imports.js'

const { write } = files()

const mapping = (dates: string, others = '') => `
about: Who signed, one a row.
source: { id: the-source, title: Signatures }
dates: ${dates}
${others}
nodes:
  who: { type: STATE, new: always, id: '{Who}', name: '{Who}', standing: OTHER }
  text: { type: AGREEMENT, new: always, id: t, name: T, form: TREATY, scope: MULTILATERAL }
ties:
  - { relation: PARTY_TO, from: who, to: text, value: SIGNED, since: '{Signed}' }`

const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(',')).join('\n')
const cell = (text: string) => (text.startsWith('#') ? `<c t="e"><v>${text}</v></c>` : inline(text))
const book = (rows: readonly (readonly string[])[]) =>
  xlsx({ sheets: { one: rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('') } })

const KINDS = [
  ['errors.csv', csv],
  ['errors.xlsx', book],
] as const

describe.each(KINDS)('a cell that failed in %s', (name, made) => {
  const imported = async (text: string, ...rows: readonly (readonly string[])[]) => {
    const file = await write(name, made(rows))
    const all = await mappingImporter(mappingOf(text, 'm.yml'))(
      { [Symbol.asyncIterator]: () => openSheets(file) },
      given(),
    )
    return { all, said: told(all).map((line) => line.replace(/\S*\/errors\.\w+/, 'errors')) }
  }
  const ROWS = [
    ['Who', 'Signed', 'Year', 'Month'],
    ['KEN', '2015', '2015', '#N/A'],
    ['UGA', '#N/A', '2016', '3'],
    ['TZA', '#REF!', '2017', '4'],
  ]
  const failed = (at: string, text: string) =>
    `error errors:${at.slice(1)}:${at} [error-cell] wanted a value (mend the look-up or sum that failed, or clear the cell), got "${text}"`

  it('is unknown where the mapping says so of its text, and costs its row where it does not', async () => {
    const { all, said } = await imported(
      mapping("{ columns: [Signed], unknown: ['#N/A'] }"),
      ...ROWS.map((row) => row.slice(0, 2)),
    )
    expect(cellsOf(all, 'ties/party-to', 'from', 'since')).toEqual(['KEN 2015', 'UGA '])
    expect(said).toEqual([failed('B4', '#REF!')])
  })

  it('is unknown as the part of a date, and never in a column without dates', async () => {
    const text = mapping("{ joined: { Signed: [Year, Month] }, unknown: ['#*'] }")
    const { all, said } = await imported(
      text,
      ['Who', 'Year', 'Month'],
      ['KEN', '2015', '#N/A'],
      ['#N/A', '#N/A', '#N/A'],
    )
    expect(cellsOf(all, 'ties/party-to', 'from', 'since')).toEqual(['KEN 2015'])
    expect(said).toEqual([failed('A3', '#N/A')])
  })

  it('says nothing in a column that becomes rows where the mapping says so', async () => {
    const text = mapping(
      '{ columns: [Signed] }',
      "unpivot: { columns: '/^[A-Z]{3}$/', name: Who, value: Signed, nothing: ['#N/A'] }",
    )
    const { all, said } = await imported(text, ['Text', 'KEN', 'UGA'], ['T', '2015', '#N/A'])
    expect(cellsOf(all, 'ties/party-to', 'from', 'since')).toEqual(['KEN 2015'])
    expect(said).toEqual(['notice errors:1 [unused-columns] wanted a use for each column, got none for Text'])
  })

  it('costs the rows as well that say what it says, and these do not say what stands above it', async () => {
    const text = mapping('{ columns: [Signed] }', 'fill: [Who]')
    const { all, said } = await imported(
      text,
      ['Who', 'Signed'],
      ['KEN', '2015'],
      ['#N/A', '2016'],
      ['', '2017'],
      ['UGA', '2018'],
    )
    expect(cellsOf(all, 'ties/party-to', 'from', 'since')).toEqual(['KEN 2015', 'UGA 2018'])
    expect(said).toEqual([failed('A3', '#N/A'), failed('A3', '#N/A').replace(':3:', ':4:')])
  })
})
