import { gzipSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { inline, xlsx } from './files.js'
import { rawZip, type RawPart } from './raw-zip.js'

/** A file that is made to keep a reader busy, to fill its memory, or to have it read something else. */
export interface Trap {
  readonly what: string
  readonly name: string
  readonly made: () => Uint8Array
  /** The code with which it is refused; null where it is read as what it says. */
  readonly code: string | null
}

const ROW = `<row>${inline('a')}</row>`

/** The parts of a workbook, to be written otherwise. */
const partsOf = (workbook: Parameters<typeof xlsx>[0]): readonly RawPart[] =>
  Object.entries(unzipSync(xlsx(workbook))).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }))

const PARTS = partsOf({ sheets: { a: ROW } })
const isSheet = ({ name }: RawPart): boolean => name.endsWith('sheet1.xml')
const withSheet = (changed: Partial<RawPart>): Uint8Array =>
  rawZip(PARTS.map((part) => (isSheet(part) ? { ...part, ...changed } : part)))
const withText = (name: string, change: (text: string) => string): Uint8Array =>
  rawZip(PARTS.map((part) => (part.name === name ? { ...part, text: change(part.text) } : part)))
const cells = (xml: string): Uint8Array => xlsx({ sheets: { a: xml } })
const doctype = (entities: string, cell: string): Uint8Array =>
  xlsx({ sheets: { a: `<row>${inline(cell)}</row>` }, prolog: `<!DOCTYPE x [${entities}]>` })

const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
const MANY_SHEETS = Array.from({ length: 10_001 }, (_, at) => `<sheet name="s${at}" sheetId="${at}" r:id="rId1"/>`)

const BOMBS = traps('FILE_TOO_LARGE', [
  ['shared texts that unpack to 1,000 times their size', () => xlsx({ sheets: { a: ROW }, strings: ' '.repeat(3e7) })],
  ['rows that unpack to 1,000 times their size', () => cells(`<row>${' '.repeat(1_000)}</row>`.repeat(3e4))],
  ['a gzip that unpacks to 1,000 times its size', () => gzipSync(`${'a'.repeat(1_000)},b\n`.repeat(3e4))],
  ['10,001 files of different names', () => rawZip([...PARTS, ...empty((at) => `${at}`)])],
  ['10,001 files of one name', () => rawZip([...PARTS, ...empty(() => 'same')])],
  ['10,001 files that are the same bytes', () => rawZip([...PARTS, ...empty((at) => `${at}`, true)])],
  [
    '10,001 sheets of one part',
    () => withText('xl/workbook.xml', (xml) => xml.replace(/<sheet .*?\/>/, MANY_SHEETS.join(''))),
  ],
  ['a cell in a column without end', () => cells(`<row><c r="${'Z'.repeat(400)}1"><v>1</v></c></row>`)],
  ['rows of 1,001 columns', () => cells('<row><c r="ALM1"><v>1</v></c></row>')],
])

function empty(nameOf: (at: number) => string, shares = false): readonly RawPart[] {
  return Array.from({ length: 10_001 }, (_, at) => ({ name: nameOf(at), text: '', shares: shares && at > 0 }))
}

const XML = traps('FILE_XML', [
  ['entities of entities, a thousand million of them', () => doctype(`<!ENTITY l0 "l">${LAUGHS}`, '&l9;')],
  ['an entity that is a file of the reader', () => doctype('<!ENTITY e SYSTEM "file:///etc/passwd">', '&e;')],
  ['an entity at another address', () => doctype('<!ENTITY % e SYSTEM "http://127.0.0.1:9/e"> %e;', 'a')],
  ['two million elements within one another', () => cells('<a>'.repeat(2e6))],
])

const LIES = traps('FILE_DAMAGED', [
  ['a header that tells of fewer bytes than there are', () => withSheet({ size: 10 })],
  ['a header that tells of more bytes than there are', () => withSheet({ size: 4e9 })],
  ['a method of packing that nobody knows', () => withSheet({ method: 99 })],
  ['a file that is to be put above its folder', () => rawZip([...PARTS, { name: '../../../tmp/x', text: 'x' }])],
  ['a file that is to be put at the root', () => rawZip([...PARTS, { name: '/etc/x', text: 'x' }])],
  [
    'a sheet that is a file beside the zip',
    () =>
      withText('xl/_rels/workbook.xml.rels', (xml) =>
        xml.replace('worksheets/sheet1.xml', '../../../../../etc/passwd'),
      ),
  ],
  ['a file cut off in the middle', () => withSheet({}).subarray(0, 700)],
  ['an attribute of a million letters', () => cells(`<row r="1" x="${'x'.repeat(1e6)}"/>`)],
  ['a cell whose place is no address', () => cells('<row><c r="a1"><v>1</v></c></row>')],
  ['a cell of a shared text that is not there', () => cells('<row><c t="s"><v>99999999</v></c></row>')],
])

const LOCKED = traps('FILE_ENCRYPTED', [['a sheet that wants a password', () => withSheet({ flags: 1 })]])

const LONG = traps('FILE_CELL', [
  ['a cell of two million letters', () => cells(`<row>${inline('x'.repeat(2e6))}</row>`)],
  ['a row of CSV in quotes that never end', () => Buffer.from(`a,b\n"${'x'.repeat(2e6)}`)],
])

const READ = traps(null, [
  [
    'columns hidden without end',
    () => xlsx({ sheets: { a: ROW }, before: '<cols><col min="1" max="1e999" hidden="1"/></cols>' }),
  ],
  [
    '20,000 styles of a format of 30,000 letters',
    () =>
      xlsx({
        sheets: { a: ROW },
        styles: `<numFmts><numFmt numFmtId="200" formatCode="${'yyyy\\-'.repeat(5_000)}"/></numFmts><cellXfs>${'<xf numFmtId="200"/>'.repeat(20_000)}</cellXfs>`,
      }),
  ],
])

function traps(
  code: string | null,
  made: readonly (readonly [what: string, made: () => Uint8Array])[],
): readonly Trap[] {
  return made.map(([what, made]) => {
    const ending = /gzip/.test(what) ? 'csv.gz' : /CSV/.test(what) ? 'csv' : 'xlsx'
    return { what, name: `${what.replace(/\W+/g, '-')}.${ending}`, made, code }
  })
}

export const TRAPS: readonly Trap[] = [...BOMBS, ...XML, ...LIES, ...LOCKED, ...LONG, ...READ]
