import writeXlsxFile from 'write-excel-file/node'
import { openSheets } from '../../../src/import/sheets/open-sheets.js'
import { describe, expect, it } from 'vitest'
import { cellsOf, files, inline, read, xlsx } from './files.js'

const { path, write, mistake } = files()

const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
const FORMATS = `<numFmts><numFmt numFmtId="164" formatCode="yyyy"/><numFmt numFmtId="165" formatCode="[$-409]mmmm\\ yyyy;@"/><numFmt numFmtId="166" formatCode="#,##0.00"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs>`

describe('a workbook', () => {
  it('a workbook as another program writes it gives its sheets by name, with dates in ISO 8601', async () => {
    const cell = (value: string | number | boolean) => ({ value })
    await writeXlsxFile(
      [
        {
          sheet: 'Bilateral',
          data: [
            [cell('Title'), cell('Date')],
            [cell('Agreement “A”'), { value: day('2013-06-17'), type: Date, format: 'dd/mm/yyyy' }],
          ],
        },
        { sheet: 'Others', data: [[cell(1.1), cell(true), cell('<&>')]] },
      ],
      {},
    ).toFile(path('written.xlsx'))
    expect(await read(path('written.xlsx'))).toEqual([
      {
        file: 'written.xlsx#Bilateral',
        name: 'Bilateral',
        hidden: false,
        rows: [
          { line: 1, cells: ['Title', 'Date'] },
          { line: 2, cells: ['Agreement “A”', '2013-06-17'] },
        ],
      },
      {
        file: 'written.xlsx#Others',
        name: 'Others',
        hidden: false,
        rows: [{ line: 1, cells: ['1.1', 'TRUE', '<&>'] }],
      },
    ])
  })

  it('has texts of every kind: shared, in runs, in place, and not how they are pronounced', async () => {
    const strings = `<si><t xml:space="preserve"> plain </t></si><si><r><t>two </t></r><r><rPr><b/></rPr><t>runs</t></r></si>
      <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000D_b _x005F_x0041_</t></si>`
    const row = `<row r="1">${[0, 1, 2, 3].map((at) => `<c t="s"><v>${at}</v></c>`).join('')}${inline('in &amp; place')}<c t="str"><v>text</v></c><c t="e"><v>#N/A</v></c><c t="b"><v>0</v></c></row>`
    expect(await cellsOf(await write('texts.xlsx', xlsx({ sheets: { a: row }, strings })))).toEqual([
      [' plain ', 'two runs', '東京', 'a\rb _x0041_', 'in & place', 'text', '', 'FALSE'],
    ])
  })

  // 41442 is 17 June 2013 by Excel's own count; 59 and 61 are the days around 29 February 1900, which Excel takes for a day.
  it('keeps days as numbers, which arrive as precise as they are shown', async () => {
    const numbers: readonly (readonly [style: number, value: string])[] = [
      [0, '41442'],
      [1, '41442'],
      [2, '41442'],
      [3, '41442'],
      [4, '41442.5'],
      [5, '41442.75'],
      [6, '0.5'],
      [1, '61'],
      [1, '59'],
      [0, '1.1000000000000001'],
      [0, '1E3'],
    ]
    const row = `<row r="3">${numbers.map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`).join('')}<c t="d"><v>2013-06-17T00:00:00</v></c></row>`
    expect(await read(await write('dates.xlsx', xlsx({ sheets: { a: row }, styles: FORMATS })))).toMatchObject([
      {
        file: 'dates.xlsx',
        rows: [
          {
            line: 3,
            cells: [
              '41442',
              '2013-06-17',
              '2013',
              '2013-06',
              '41442.5',
              '2013-06-17T18:00:00',
              '12:00:00',
              '1900-03-01',
              '1900-02-28',
              '1.1',
              '1000',
              '2013-06-17',
            ],
          },
        ],
      },
    ])
  })

  it('may count its days from 1904', async () => {
    const properties = '<workbookPr date1904="1"/>'
    const sheets = { a: '<row><c s="1"><v>39980</v></c><c s="1"><v>0</v></c></row>' }
    const path = await write('mac.xlsx', xlsx({ sheets, properties, styles: FORMATS }))
    expect(await cellsOf(path)).toEqual([['2013-06-17', '1904-01-01']])
  })

  it('leaves out rows and cells that are only styled, and puts each value where it stands', async () => {
    const sheet = `<row r="2"><c r="B2" t="inlineStr"><is><t>merged over B2:D2</t></is></c><c r="C2" s="1"/><c r="E2"><v>5</v></c><c r="XFD2" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>`
    expect(await read(await write('sparse.xlsx', xlsx({ sheets: { a: sheet } })))).toMatchObject([
      { rows: [{ line: 2, cells: ['', 'merged over B2:D2', '', '', '5'] }] },
    ])
  })

  it('says which sheets are hidden, and reads them', async () => {
    const sheets = { shown: `<row>${inline('a')}</row>`, 'not shown': `<row>${inline('b')}</row>` }
    const read_ = await read(await write('hidden.xlsx', xlsx({ sheets, hidden: ['not shown'] })))
    expect(read_.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([
      ['shown', false, 1],
      ['not shown', true, 1],
    ])
  })

  it('says which rows and columns it hides, and which cells are merged', async () => {
    const rows = `<row>${inline('a')}${inline('b')}</row><row hidden="1">${inline('1')}</row><row>${inline('2')}</row>`
    const path = await write(
      'layout.xlsx',
      xlsx({
        sheets: { one: rows },
        before:
          '<cols><col min="1" max="1"/><col min="2" max="2" hidden="1"/><col min="28" max="30" hidden="true"/></cols>',
        after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
      }),
    )
    for await (const { rows: all, layout } of openSheets(path)) {
      const hidden: (boolean | undefined)[] = []
      for await (const row of all) hidden.push(row.hidden)
      expect(hidden).toEqual([undefined, true, undefined])
      expect(layout).toMatchObject({ merged: ['A2:A3'], hiddenColumns: ['B', 'AB:AD'] })
    }
    for await (const { rows: all, merged } of openSheets(path)) {
      // Before the rows, which are read all the same.
      expect(await merged?.()).toEqual(['A2:A3'])
      const lines: number[] = []
      for await (const { line } of all) lines.push(line)
      expect(lines).toEqual([1, 2, 3])
    }
  })

  it.each(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#VALUE!'])(
    'has a row of which something failed rejected: %s',
    async (error) => {
      const sheets = {
        one: `<row>${inline('a')}${inline('b')}</row><row>${inline('1')}<c t="e"><v>${error}</v></c></row>`,
      }
      const [sheet] = await read(await write('failed.xlsx', xlsx({ sheets })))
      expect(sheet?.rows[1]?.wrong).toMatchObject({ code: 'error-cell', column: 'B2', got: JSON.stringify(error) })
    },
  )

  it('is known by what is in it, not by its name', async () => {
    expect(await cellsOf(await write('named.csv', xlsx({ sheets: { a: `<row>${inline('a')}</row>` } })))).toEqual([
      ['a'],
    ])
  })

  it('may have prefixes before its names', async () => {
    const sheet =
      '</sheetData><x:sheetData xmlns:x="m"><x:row r="7"><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData><sheetData>'
    expect(await read(await write('prefixes.xlsx', xlsx({ sheets: { a: sheet } })))).toMatchObject([
      { rows: [{ line: 7, cells: ['a'] }] },
    ])
  })
})

describe('a formula', () => {
  it('costs its row, named by cell and formula, and no other', async () => {
    const sheet = `<row r="1">${inline('a')}</row><row r="2"><c r="A2"><v>1</v></c><c r="AB2"><f>SUM(A1:A3)</f><v>6</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row><row r="4">${inline('b')}</row>`
    const [only] = await read(await write('formula.xlsx', xlsx({ sheets: { a: sheet } })))
    expect(
      only?.rows.map(({ line, wrong }) => [
        line,
        wrong?.column,
        wrong?.code,
        wrong?.severity,
        wrong?.wanted,
        wrong?.got,
      ]),
    ).toEqual([
      [1, undefined, undefined, undefined, undefined, undefined],
      [
        2,
        'AB2',
        'formula',
        'error',
        'a value (copy the cells and paste them as values first)',
        'the formula =SUM(A1:A3)',
      ],
      [
        3,
        'A3',
        'formula',
        'error',
        'a value (copy the cells and paste them as values first)',
        'a formula shared with other cells',
      ],
      [4, undefined, undefined, undefined, undefined, undefined],
    ])
  })
})

describe('a workbook that is too much', () => {
  const tooLong = (cell: string) => ({
    code: 'FILE_CELL',
    message: `huge.xlsx:${cell}: wanted cells of at most 1000000 characters, got a longer one. Shorten it.`,
  })

  it('has 10 MB in one cell, in place or shared', async () => {
    await write('huge.xlsx', xlsx({ sheets: { a: `<row r="5">${inline('a')}${inline('x'.repeat(1e7))}</row>` } }))
    expect(await mistake('huge.xlsx')).toEqual(tooLong('B5'))
    const strings = `<si><t>${'x'.repeat(1e7)}</t></si>`
    await write('huge.xlsx', xlsx({ sheets: { a: '<row r="1"><c r="C1" t="s"><v>0</v></c></row>' }, strings }))
    expect(await mistake('huge.xlsx')).toEqual(tooLong('C1'))
  })

  it('has more columns, rows or texts than anybody reads', async () => {
    await write('wide.xlsx', xlsx({ sheets: { a: '<row r="1"><c r="ALM1"><v>1</v></c></row>' } }))
    await write('tall.xlsx', xlsx({ sheets: { a: '<row><c><v>1</v></c></row>'.repeat(4) } }))
    await write('wordy.xlsx', xlsx({ sheets: {}, strings: '<si><t>four</t></si>'.repeat(4) }))
    const messages = [
      await mistake('wide.xlsx'),
      await mistake('tall.xlsx', { limits: { rows: 3 } }),
      await mistake('wordy.xlsx', { limits: { sharedText: 15 } }),
    ].map((found) => found?.message)
    expect(messages).toEqual([
      'wide.xlsx: wanted at most 1000 columns, got a value in ALM1. Split it, or copy its table into a new file.',
      'tall.xlsx: wanted at most 3 rows, got more. Split it, or copy its table into a new file.',
      'wordy.xlsx: wanted at most 15 characters in its texts, got more. Split it, or copy its table into a new file.',
    ])
  })
})
