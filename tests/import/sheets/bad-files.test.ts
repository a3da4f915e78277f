import { chmod, mkdir } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { files, inline, xlsx } from './files.js'

const { path, write, mistake } = files()

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)])
const SAVE = 'Open it in a spreadsheet program and save the table as .xlsx or as CSV UTF-8.'
const KINDS = 'wanted a spreadsheet (.xlsx, .csv, .tsv or .csv.gz), got'

const messageOf = async (name: string, content: string | Uint8Array) => {
  await write(name, content)
  return mistake(name)
}

describe('a file', () => {
  it('is there', async () => {
    expect(await mistake('none.csv')).toEqual({
      code: 'FILE_MISSING',
      message: 'none.csv: wanted a file, got none of that name. Check the path.',
    })
  })

  it('is no folder', async () => {
    await mkdir(path('folder'))
    expect(await mistake('folder')).toEqual({
      code: 'FILE_FORMAT',
      message: `folder: ${KINDS} a folder. Name one file in it.`,
    })
  })

  it.runIf(process.getuid?.() !== 0)('may be read', async () => {
    await chmod(await write('locked.csv', 'a\n'), 0)
    expect(await mistake('locked.csv')).toEqual({
      code: 'FILE_UNREADABLE',
      message: 'locked.csv: wanted a file that can be read, got EACCES. Check its permissions.',
    })
  })

  it.each([
    ['nothing', ''],
    ['only a byte order mark', '\uFEFF'],
    ['only empty lines', '\n\n ,\n'],
    ['only nothing, packed', gzipSync('')],
  ])('is not empty, nor holds %s', async (_, content) => {
    expect(await messageOf('empty.csv', content)).toEqual({
      code: 'FILE_EMPTY',
      message: 'empty.csv: wanted a table, got an empty file. Check that it is the file that you meant.',
    })
  })
})

describe('what is no spreadsheet', () => {
  it.each<[string, string | Uint8Array]>([
    ['a PDF document', '%PDF-1.7\n'],
    ['a PNG image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['a JPEG image', Buffer.from('\xff\xd8\xff\xe0', 'latin1')],
    ['a web page (HTML)', '\uFEFF<html><table><tr><td>1</td></tr></table></html>'],
    ['a web page (HTML)', '\n<!DOCTYPE html>\n<title>x</title>'],
    ['an XML file', '<?xml version="1.0"?><Workbook/>'],
    ['a binary file of another kind', Buffer.from([1, 0, 2, 0, 3])],
    ['a binary file of another kind', gzipSync(Buffer.alloc(100))],
    ['an archive', gzipSync(zipSync({ a: strToU8('a') }))],
  ])('is told: %s', async (what, content) => {
    expect(await messageOf('table.xls', content)).toEqual({
      code: 'FILE_FORMAT',
      message: `table.xls: ${KINDS} ${what}. ${SAVE}`,
    })
  })

  it('is an Excel file of before 2007', async () => {
    expect(await messageOf('old.xls', OLE)).toEqual({
      code: 'FILE_OLD_EXCEL',
      message:
        'old.xls: wanted .xlsx, got an Office file of the format before 2007 (.xls). Open it in a spreadsheet program and save it as .xlsx.',
    })
  })

  it('is a workbook with a password', async () => {
    const locked = Buffer.concat([OLE, Buffer.alloc(70_000), Buffer.from('EncryptedPackage', 'utf16le')])
    expect(await messageOf('locked.xlsx', locked)).toEqual({
      code: 'FILE_ENCRYPTED',
      message:
        'locked.xlsx: wanted a workbook that opens without a password, got an encrypted one. Open it with its password and save it without one.',
    })
  })

  it.each([
    ['a zip of something else', { 'a.txt': strToU8('a') }],
    ['a Word document', { 'word/document.xml': strToU8('<a/>') }],
    ['an OpenDocument file (.ods)', { mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }],
    ['an Excel workbook in binary (.xlsb)', { 'xl/workbook.bin': strToU8('x') }],
  ])('is a zip that is no workbook: %s', async (what, parts) => {
    expect(await messageOf('other.xlsx', zipSync(parts))).toEqual({
      code: 'FILE_NOT_XLSX',
      message: `other.xlsx: wanted an Excel workbook (.xlsx), got ${what}. Open it in a spreadsheet program and save the table as .xlsx, or unpack the zip.`,
    })
  })
})

describe('a damaged file', () => {
  const DAMAGED = {
    code: 'FILE_DAMAGED',
    message:
      'broken.xlsx: wanted a whole .xlsx file, got a damaged one. Get it again, or open it in a spreadsheet program and save it anew.',
  }
  const whole = xlsx({
    sheets: { a: `<row>${inline('a longer text, so that there is something to break')}</row>`.repeat(50) },
  })

  it('is a workbook that ends too early', async () => {
    expect(await messageOf('broken.xlsx', whole.subarray(0, -200))).toEqual(DAMAGED)
  })

  it('is a workbook with a byte changed, wherever in its parts that is', async () => {
    const outcomes = new Set<string | null>()
    for (let at = 0; at < whole.length; at += 97) {
      const broken = whole.slice()
      broken[at] = (broken[at] ?? 0) ^ 0x55
      const found = await messageOf('broken.xlsx', broken)
      outcomes.add(found === null ? null : String(found.code))
    }
    // Names, sizes, times and flags of a zip stand twice, and one of the two is not read.
    outcomes.delete(null)
    expect([...outcomes].filter((code) => !/^FILE_(DAMAGED|NOT_XLSX|EMPTY|FORMAT)$/.test(code ?? ''))).toEqual([])
    expect(outcomes).toContain('FILE_DAMAGED')
  })

  it('never gives another value for a byte changed', async () => {
    const { cellsOf } = await import('./files.js')
    const right = await cellsOf(await write('whole.xlsx', whole))
    for (let at = 11; at < whole.length; at += 101) {
      const broken = whole.slice()
      broken[at] = (broken[at] ?? 0) ^ 0x01
      const cells = await cellsOf(await write('bits.xlsx', broken)).catch(() => right)
      expect(cells, `byte ${at}`).toEqual(right)
    }
  })

  it('is a workbook with XML that is none', async () => {
    expect(await messageOf('broken.xlsx', xlsx({ sheets: { a: '<row><c>' } }))).toEqual(DAMAGED)
  })

  it('is a gzip that ends too early', async () => {
    expect(await messageOf('broken.csv.gz', gzipSync('a,b\n1,2\n'.repeat(100)).subarray(0, -20))).toEqual({
      code: 'FILE_DAMAGED',
      message: 'broken.csv.gz: wanted a whole gzip file, got a damaged one. Get it or pack it again.',
    })
  })
})

describe('a trap', () => {
  const row = '<row><c><v>1</v></c></row>'

  it('is a workbook that unpacks to many times its size', async () => {
    await write('bomb.xlsx', xlsx({ sheets: { a: row }, strings: ' '.repeat(3e7) }))
    expect(await mistake('bomb.xlsx')).toEqual({
      code: 'FILE_TOO_LARGE',
      message:
        'bomb.xlsx: wanted a file that unpacks to at most 200 times its size, got more. Split it, or copy its table into a new file.',
    })
  })

  it('is one that unpacks to more than any sheet has', async () => {
    await write('large.xlsx', xlsx({ sheets: { a: row.repeat(50_000) } }))
    expect(await mistake('large.xlsx', { limits: { inflated: 2 ** 20 } })).toEqual({
      code: 'FILE_TOO_LARGE',
      message: 'large.xlsx: wanted at most 1 MB unpacked, got more. Split it, or copy its table into a new file.',
    })
  })

  it('is one whose headers tell of fewer bytes than there are', async () => {
    const liar = Buffer.from(xlsx({ sheets: { a: row.repeat(50_000) } }))
    // The size stands 24 bytes into an entry of the central directory, which begins with PK\1\2.
    const entry = liar.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
    liar.writeUInt32LE(10, entry + 24)
    expect(await messageOf('liar.xlsx', liar)).toMatchObject({ code: 'FILE_DAMAGED' })
  })

  it('is one with thousands of files', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}`, new Uint8Array()]))
    expect(await messageOf('many.xlsx', zipSync(many))).toEqual({
      code: 'FILE_TOO_LARGE',
      message:
        'many.xlsx: wanted at most 10000 files within a workbook, got more. Split it, or copy its table into a new file.',
    })
  })

  it('is XML with entities of its own', async () => {
    const prolog = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>'
    const sheets = { a: `<row>${inline('&lol2;')}</row>` }
    expect(await messageOf('entities.xlsx', xlsx({ sheets, prolog }))).toEqual({
      code: 'FILE_XML',
      message:
        'entities.xlsx: wanted the XML of a workbook, got a document type with entities of its own. Open it in a spreadsheet program and save it anew.',
    })
    expect(await messageOf('entities.xlsx', xlsx({ sheets }))).toMatchObject({ code: 'FILE_DAMAGED' })
  })
})
