import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FileError } from '../../../src/errors.js'
import { openSheets, type SheetOptions } from '../../../src/import/sheets/open-sheets.js'

// Sources that are run as they are have no threads of their own: what is built has.
const BUILT = new URL('../../../dist/import/sheets/open-sheets.js', import.meta.url).href
const built = (await import(/* @vite-ignore */ BUILT)) as { readonly openSheets: typeof openSheets }

const lines = (count: number): string =>
  Array.from({ length: count }, (_, line) => `${line},Côte d’Ivoire,2001\n`).join('')
const LARGE = `number,name,year\n${lines(60_000)}`

const TEXTS: readonly [what: string, name: string, bytes: Buffer, options?: SheetOptions][] = [
  ['many pieces', 'large.csv', Buffer.from(LARGE)],
  ['what is gzipped', 'large.csv.gz', gzipSync(LARGE)],
  [
    'quotes, line ends within them and rows without anything',
    'quoted.csv',
    Buffer.from('a,b\r\n"1\r\n2","x ""y"""\r\n,\r\n3,4\r\n'),
  ],
  ['what its first line says', 'told.csv', Buffer.from('sep=;\na;b\n1,5;2\n')],
  ['a byte order mark', 'utf16.csv', Buffer.from('\ufeffa;b\nÉire;2\n', 'utf16le')],
  ['an encoding that is named', 'latin.csv', Buffer.from('a,b\nC\xf4te,2\n', 'latin1'), { encoding: 'windows-1252' }],
  ['cells that failed', 'failed.csv', Buffer.from('a,b\n#REF!,2\n')],
  [
    'another encoding than the one that is meant',
    'wrong.csv',
    Buffer.from(`a,b\n${'1,2\n'.repeat(30_000)}C\xf4te,2\n`, 'latin1'),
  ],
  ['a quote that is never closed', 'open.csv', Buffer.from('a,b\n1,2\n"3,4\n')],
  ['too many rows', 'rows.csv', Buffer.from('a,b\n1,2\n3,4\n'), { limits: { rows: 2 } }],
  ['nothing but line ends', 'empty.csv', Buffer.from('\n\n')],
  ['an archive in gzip', 'archive.csv.gz', gzipSync(Buffer.from('PK\u0003\u0004 and more'))],
  ['a gzip file that ends early', 'short.csv.gz', gzipSync(LARGE).subarray(0, 20_000)],
]

describe('a text that is read in a thread of its own', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'normgraph-beside-'))
    await Promise.all(TEXTS.map(([, name, bytes]) => writeFile(join(folder, name), bytes)))
  })
  afterAll(() => rm(folder, { recursive: true }))

  /** The rows, what is said of how they are read, and what is wrong. */
  async function readBy(open: typeof openSheets, name: string, options: SheetOptions) {
    const [rows, said]: [unknown[], string[]] = [[], []]
    try {
      for await (const sheet of open(join(folder, name), { ...options, onRead: (one) => said.push(one) }))
        for await (const row of sheet.rows) rows.push(row)
      return { rows, said, error: null }
    } catch (error) {
      const { name: kind, message, code } = error as FileError
      return { rows, said, error: [kind, code, message] }
    }
  }

  it.each(TEXTS)('has the rows and the mistakes that it has without: %s', async (_, name, __, options = {}) => {
    const without = await readBy(openSheets, name, options)
    expect(without.rows.length + (without.error?.length ?? 0)).toBeGreaterThan(0)
    expect(await readBy(built.openSheets, name, { ...options, beside: true })).toEqual(without)
  })

  it('lets go of the thread where nobody reads on', async () => {
    const threads = () => process.getActiveResourcesInfo().filter((one) => one === 'MessagePort').length
    const before = threads()
    for await (const sheet of built.openSheets(join(folder, 'large.csv'), { beside: true }))
      for await (const row of sheet.rows) {
        expect(row.cells).toEqual(['number', 'name', 'year'])
        expect(threads()).toBeGreaterThan(before)
        break
      }
    expect(threads()).toBe(before)
  })
})
