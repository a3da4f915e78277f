import { describe, expect, it } from 'vitest'
import { mappingImporter } from '../../../src/import/mapping/mapping-importer.js'
import { mappingOf } from '../../../src/import/mapping/read-mapping.js'
import { cellsOf, given, imported, sheets, told } from './imports.js'

const mapping = (header = 'header: 1-2') => `
about: Who signed and ratified, one a row.
source: { id: the-source, title: Signatures }
${header}
dates: { columns: [Signature Date, Ratification Date] }
nodes:
  who: { type: STATE, new: always, id: '{Country}', name: '{Country}', standing: OTHER }
  text: { type: AGREEMENT, new: always, id: t, name: T, form: TREATY, scope: MULTILATERAL }
ties:
  - { relation: PARTY_TO, when: { Signature Date: present }, from: who, to: text, value: SIGNED, since: '{Signature Date}', note: '{Signature Note}' }
  - { relation: PARTY_TO, when: { Ratification Date: present }, from: who, to: text, value: RATIFIED, since: '{Ratification Date}', note: '{Ratification Note}' }`

const TABLE = [
  ['Country', 'Signature', '', 'Ratification', '', 'Remarks'],
  ['', 'Date', 'Note', 'Date', 'Note', ''],
  ['KEN', '2001', 'a', '2002', 'b', 'c'],
  ['UGA', '', '', '2003', '', ''],
]
const TIES = ['KEN SIGNED 2001 a', 'KEN RATIFIED 2002 b', 'UGA RATIFIED 2003 ']
const tiesOf = (all: Parameters<typeof cellsOf>[0]) => cellsOf(all, 'ties/party-to', 'from', 'value', 'since', 'note')

describe('a header of two rows', () => {
  it('calls each column after its group and its name, a column of its own by the one that it has', async () => {
    const all = await imported(mapping(), TABLE)
    expect(tiesOf(all)).toEqual(TIES)
    expect(told(all)).toEqual(['notice file.csv:2 [unused-columns] wanted a use for each column, got none for Remarks'])
  })

  it('is below a title where the mapping says so, and column names may stand in either row', async () => {
    const below = [
      ['Signatures of the treaty'],
      ['', 'Signature', '', 'Ratification'],
      ['Country', 'Date', 'Note', 'Date', 'Note', 'Remarks'],
      ...TABLE.slice(2),
    ]
    expect(tiesOf(await imported(mapping('header: 2-3').replace(", note: '{Ratification Note}'", ''), below))).toEqual([
      'KEN SIGNED 2001 a',
      'KEN RATIFIED 2002 ',
      'UGA RATIFIED 2003 ',
    ])
  })

  it('goes by what is merged where something is', async () => {
    const cells = [
      ['Country', 'Signature', '', '', 'Ratification'],
      ['', 'Date', 'Note', 'Link', 'Date', 'Note'],
      ['KEN', '2001', 'a', 'x', '2002', 'b'],
    ]
    const merged = () => Promise.resolve(['A1:A2', 'B1:C1', 'E1:F1'])
    const book = mappingImporter(mappingOf(mapping(), 'm.yml'))(sheets({ cells, merged }), given())
    expect(tiesOf(await book)).toEqual(TIES.slice(0, 2))
    expect(told(await book)).toEqual([
      'notice file.csv:2 [unused-columns] wanted a use for each column, got none for Link',
    ])
  })

  it('is wanted whole, of two rows one below the other', async () => {
    await expect(imported(mapping('header: 4-5'), TABLE)).rejects.toThrow(
      'wanted the names of the columns in rows 4 and 5, got none',
    )
    expect(() => mappingOf(mapping('header: 1-3'), 'm.yml')).toThrow(
      /wanted the numbers of two rows, one below the other, as 1-2, got "1-3"/,
    )
    expect(() => mappingOf(mapping('header: first'), 'm.yml')).toThrow(
      /wanted the number of a row, or of two rows as 1-2/,
    )
  })

  it('is named as the mend where a row has a name twice', async () => {
    const once = mapping('header: 2')
      .replaceAll('Country', 'Note')
      .replaceAll(/(?:Signature|Ratification) /g, '')
    await expect(imported(once, TABLE)).rejects.toThrow(
      'wanted one column "Note", got several. Rename all but one, or name both rows of the header where groups stand above the names (header: 1-2)',
    )
  })
})
