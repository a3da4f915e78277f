import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf, files, read } from './files.js'

const { write, mistake } = files()

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

describe('a CSV', () => {
  it('gives its rows with the lines at which they begin, also after a quoted line break, and no empty ones', async () => {
    const path = await write('lines.csv', 'a,b\n"one\ntwo",2\n\n , \n3,"x ""y"""\n')
    expect(await read(path)).toEqual([
      {
        file: 'lines.csv',
        name: null,
        rows: [
          { line: 1, cells: ['a', 'b'] },
          { line: 2, cells: ['one\ntwo', '2'] },
          { line: 6, cells: ['3', 'x "y"'] },
        ],
      },
    ])
  })

  it('counts lines that end in CRLF, quoted ones too', async () => {
    const [sheet] = await read(await write('crlf.csv', 'a,b\r\n"one\r\ntwo",2\r\n3,4\r\n'))
    expect(sheet?.rows.map(({ line }) => line)).toEqual([1, 2, 4])
  })

  it.each([
    [',', 'a,b;c\n1,2\n', ['a', 'b;c']],
    [';', 'a;b,c;d\n1;2;3\n', ['a', 'b,c', 'd']],
    ['a tab', 'a\tb, c\td\n1\t2\t3\n', ['a', 'b, c', 'd']],
    [', though a quoted name holds ;', '"a;b;c",d\n1,2\n', ['a;b;c', 'd']],
    [
      '; though its header has more ,',
      'Country;Text, long, title;Signed\nKenya;A, b;2020\n',
      ['Country', 'Text, long, title', 'Signed'],
    ],
    ['a bar', 'a|b, c, d|e\n1|2|3\n', ['a', 'b, c, d', 'e']],
    ['what its first line says', 'sep=;\r\na,b;c,d\r\n1,2;3,4\r\n', ['a,b', 'c,d']],
    ['nothing where there is one column', 'a b\n1; 2\n3\n', ['a b']],
    [', below a title of one cell', 'A title; of a table\n\na,b,c\n1,2,3\n4,5,6\n', ['A title; of a table']],
  ])('is parted by %s where its lines say so', async (_, text, header) => {
    expect((await cellsOf(await write('parted.csv', text)))[0]).toEqual(header)
  })

  it.each([
    ['.csv', ','],
    ['.tsv', '\t'],
    ['.TSV', '\t'],
  ])('is parted as its ending %s says where its lines would go with another sign as well', async (ending, sign) => {
    const cells = await cellsOf(await write(`either${ending}`, 'a,b\tc\n1,2\t3\n'))
    expect(cells[0]).toEqual('a,b\tc'.split(sign))
  })

  it('of any names and any of the signs between them is parted by that', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replace(/[\r\n"\0]/g, '').trim())
    const rows = fc.integer({ min: 2, max: 5 }).chain((width) => {
      return fc.array(fc.array(name.filter(Boolean), { minLength: width, maxLength: width }), {
        minLength: 3,
        maxLength: 9,
      })
    })
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t', '|'), async (cells, sign) => {
        // Each cell is in quotes, as a careful writer has it: only what stands outside of them parts.
        const text = cells.map((row) => row.map((cell) => `"${cell}"`).join(sign)).join('\n')
        expect(await cellsOf(await write('any.txt', text))).toEqual(cells)
      }),
    )
  })

  it('with a row of which something failed has it rejected, by its cell', async () => {
    const [sheet] = await read(await write('failed.csv', 'a,b\n1,#N/A\n2,#NAME\n'))
    expect(sheet?.rows.map(({ wrong }) => wrong?.code)).toEqual([undefined, 'error-cell', undefined])
    expect(sheet?.rows[1]?.wrong).toMatchObject({ column: 'B2', got: '"#N/A"' })
  })

  it('is parted as told', async () => {
    expect(await cellsOf(await write('bar.csv', 'a,b|c\n'), { delimiter: '|' })).toEqual([['a,b', 'c']])
    expect(await cellsOf(await write('tab.csv', 'a,b\tc\n'), { delimiter: 'tab' })).toEqual([['a,b', 'c']])
    expect(await mistake('bar.csv', { delimiter: '||' })).toEqual({
      code: 'FILE_DELIMITER',
      message: 'bar.csv: wanted one sign that parts cells, got "||". Use one like , or ; or tab.',
    })
  })

  it('may begin with a byte order mark, of UTF-16 too', async () => {
    expect(await cellsOf(await write('bom.csv', '\uFEFFa,é\n'))).toEqual([['a', 'é']])
    expect(await cellsOf(await write('utf16.txt', utf16('a\té\n1\t2\n')))).toEqual([
      ['a', 'é'],
      ['1', '2'],
    ])
  })

  it('may be gzipped, whatever its name is', async () => {
    expect(await cellsOf(await write('packed.csv', gzipSync('a,b\n1,2\n')))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('is read in another encoding where that is named', async () => {
    const path = await write('latin.csv', Buffer.from('name\nCôte d’Ivoire\n'.replace('’', "'"), 'latin1'))
    expect(await cellsOf(path, { encoding: 'windows-1252' })).toEqual([['name'], ["Côte d'Ivoire"]])
  })

  it('names the line that is not UTF-8, far into the file too, and how to choose another encoding', async () => {
    await write('far.csv', Buffer.from(`name\n${'é,plain text to fill lines\n'.repeat(5_000)}`, 'utf8'))
    await write(
      'wrong.csv',
      Buffer.concat([Buffer.from('name\n' + 'é\n'.repeat(29_998)), Buffer.from('Côte', 'latin1')]),
    )
    expect(await mistake('far.csv')).toBeNull()
    expect(await mistake('wrong.csv')).toEqual({
      code: 'FILE_ENCODING',
      message:
        'wrong.csv:30000: wanted UTF-8, got bytes of another encoding. Save it as CSV UTF-8, or name its encoding, as in --encoding windows-1252.',
    })
    expect(await mistake('far.csv', { encoding: 'klingon' })).toEqual({
      code: 'FILE_ENCODING',
      message:
        'far.csv: wanted the name of an encoding, got "klingon". Use one like utf-8, windows-1252, iso-8859-2, utf-16le or shift_jis.',
    })
  })

  it.each([
    ['UTF-8', Buffer.from('name\nCôté', 'utf8').subarray(0, -1), 'cut.csv:2'],
    ['UTF-16LE', Buffer.from('\ufeffname\nFrance', 'utf16le').subarray(0, -1), 'cut.csv:2'],
  ])('names its last line where that ends within a letter: %s', async (encoding, bytes, place) => {
    await write('cut.csv', bytes)
    expect(await mistake('cut.csv')).toEqual({
      code: 'FILE_ENCODING',
      message: `${place}: wanted ${encoding}, got bytes of another encoding. Save it as CSV UTF-8, or name its encoding, as in --encoding windows-1252.`,
    })
  })

  it('has its quotes closed and doubled', async () => {
    await write('open.csv', 'a,b\n1,2\n"3,4\n5,6\n')
    await write('many.csv', `a,b\n${'1,2\n'.repeat(50_000)}"3,4\n5,6\n`)
    expect(await mistake('open.csv')).toEqual({
      code: 'FILE_QUOTES',
      message:
        'open.csv:3: wanted cells in quotes closed, and quotes within them doubled, got a quote that is never closed. Mend the quotes of this row, or read them as signs like others (--quotes none).',
    })
    expect(await mistake('many.csv')).toMatchObject({ message: expect.stringMatching(/^many.csv:50002: /) as string })
  })

  it('has quotes within a cell as they stand', async () => {
    expect(await cellsOf(await write('within.csv', 'a,b\n5" disk,the "Safe" accord\n"x"y,"one, two"\n'))).toEqual([
      ['a', 'b'],
      ['5" disk', 'the "Safe" accord'],
      ['"x"y', 'one, two'],
    ])
  })

  it('has quotes as signs like others where tabs part its cells and one is never closed, and says so', async () => {
    const text = 'Country\tText\nItaly\t5" disk accord\nJapan\t"Open\nMexico\tafter\n'
    const said: string[] = []
    const path = await write('quotes.tsv', text)
    expect(await cellsOf(path, { onRead: (what) => said.push(what.slice(what.lastIndexOf('/') + 1)) })).toEqual(
      text
        .trim()
        .split('\n')
        .map((line) => line.split('\t')),
    )
    expect(said).toEqual(['quotes.tsv: UTF-8, cells parted by tabs, quotes as signs like others'])
  })

  it('has quotes that hold cells together where tabs part its cells and all are closed', async () => {
    expect(await cellsOf(await write('held.tsv', 'a\tb\n"one\ttwo"\t"x\ny"\n'))).toEqual([
      ['a', 'b'],
      ['one\ttwo', 'x\ny'],
    ])
  })

  it('has quotes as it is told', async () => {
    const path = await write('told.csv', 'a,b\n"1,2\n"3",4\n')
    expect(await cellsOf(path, { quotes: 'none' })).toEqual([
      ['a', 'b'],
      ['"1', '2'],
      ['"3"', '4'],
    ])
    expect(await mistake('told.csv', { quotes: 'double' })).toBeNull()
  })
})

describe('a CSV that is too much', () => {
  it('has a row of 10 MB, in one line or in one cell that is never closed', async () => {
    await write('long.csv', `a,b\n1,${'x'.repeat(1e7)}\n`)
    await write('lines.csv', `a,b\n1,2\n3,"${'x\n'.repeat(5e6)}`)
    expect(await mistake('long.csv')).toEqual({
      code: 'FILE_CELL',
      message:
        'long.csv:2: wanted rows of at most 1000000 characters, got a longer one. Shorten it, or close the quote that it opens.',
    })
    expect(await mistake('lines.csv')).toMatchObject({
      code: 'FILE_CELL',
      message: expect.stringMatching(/^lines.csv:3: /) as string,
    })
  })

  it('has more columns or rows than anybody reads', async () => {
    await write('wide.csv', `${'a,'.repeat(1_000)}\n`)
    await write('tall.csv', 'a\n1\n2\n3\n')
    expect(await mistake('wide.csv')).toEqual({
      code: 'FILE_TOO_LARGE',
      message: 'wide.csv:1: wanted at most 1000 columns, got 1001. Split it, or copy its table into a new file.',
    })
    expect(await mistake('tall.csv', { limits: { rows: 3 } })).toEqual({
      code: 'FILE_TOO_LARGE',
      message: 'tall.csv: wanted at most 3 rows, got more. Split it, or copy its table into a new file.',
    })
  })

  it('unpacks to more than its size allows', async () => {
    await write('bomb.csv.gz', gzipSync(Buffer.alloc(2 ** 20, 'a,b\n')))
    expect(await mistake('bomb.csv.gz', { limits: { unsuspicious: 2 ** 18 } })).toEqual({
      code: 'FILE_TOO_LARGE',
      message:
        'bomb.csv.gz: wanted a file that unpacks to at most 200 times its size, got more. Split it, or copy its table into a new file.',
    })
  })
})
