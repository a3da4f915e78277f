import { gzipSync } from 'node:zlib'
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
  ])('is parted by %s where its header says so', async (_, text, header) => {
    expect((await cellsOf(await write('parted.csv', text)))[0]).toEqual(header)
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

  it('has its quotes closed and doubled', async () => {
    await write('open.csv', 'a,b\n1,2\n"3,4\n5,6\n')
    await write('within.csv', 'a,b\n1,2\n"x"y,4\n')
    expect(await mistake('open.csv')).toEqual({
      code: 'FILE_QUOTES',
      message:
        'open.csv:3: wanted cells in quotes closed, and quotes within them doubled, got a quote that is never closed. Mend the quotes of this row.',
    })
    expect(await mistake('within.csv')).toMatchObject({
      code: 'FILE_QUOTES',
      message: expect.stringMatching(/^within.csv:3: .* got a quote where none can be/) as string,
    })
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
