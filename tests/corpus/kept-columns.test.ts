import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { keptColumns } from '../../src/corpus/kept-columns.js'

let folder: string
let cache: string
const reported: unknown[] = []

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'normgraph-kept-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  folder = mkdtempSync(join(root, 'tables-'))
  cache = join(root, 'cache')
  reported.length = 0
  write('a.csv', 'id\n1\n')
})

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

/** Opens, where what is made anew is `made`; says what came of it. */
async function opened(made: string, { program = 'p1', where = cache, meanwhile = () => {} } = {}): Promise<string> {
  const report = (error: unknown) => void reported.push(error)
  const bytes = await keptColumns([folder], { cache: where, program, report }, async () => {
    meanwhile()
    const view = Buffer.from(new SharedArrayBuffer(made.length))
    view.write(made)
    return view.buffer
  })
  return Buffer.from(bytes).toString()
}

const files = (): readonly string[] => {
  try {
    return readdirSync(cache)
  } catch {
    return []
  }
}
const kept = () => vi.waitFor(() => expect(files()).toEqual([expect.stringMatching(/^\w{16}\.columns$/)]))
const file = () => join(cache, files()[0] ?? '')

test('what was made is kept, and read where the tables are the same', async () => {
  expect(await opened('first')).toBe('first')
  await kept()
  expect(await opened('second')).toBe('first')
  expect(reported).toEqual([])
})

test.each([
  ['a table has changed', () => write('a.csv', 'id\n2\n'), {}],
  ['a table has come', () => write('b.csv', 'id\n'), {}],
  ['the program is another', () => undefined, { program: 'p2' }],
])('where %s it is made anew, in the place of the old', async (_, change, options) => {
  await opened('first')
  await kept()
  change()
  expect(await opened('second', options)).toBe('second')
  expect(reported).toEqual([expect.stringContaining('are of other tables or of another version of the program; they')])
  await vi.waitFor(() => expect(readFileSync(file(), 'latin1')).toMatch(/second$/))
  expect(await opened('third', options)).toBe('second')
  expect(files()).toHaveLength(1)
})

test.each([
  ['a byte is another', (bytes: Buffer) => bytes.fill(1, bytes.length - 1), 'are damaged; they are made anew'],
  ['the end is missing', (bytes: Buffer) => bytes.subarray(0, -1), 'are damaged; they are made anew'],
  ['hardly anything is there', (bytes: Buffer) => bytes.subarray(0, 20), 'are damaged or of another format'],
  ['nothing is there', (bytes: Buffer) => bytes.subarray(0, 0), 'are damaged or of another format'],
])('where %s it is said, and made anew', async (_, damage, said) => {
  await opened('first')
  await kept()
  writeFileSync(file(), damage(readFileSync(file())))
  expect(await opened('second')).toBe('second')
  expect(reported).toEqual([expect.stringContaining(said)])
})

test('what was read while a table changed is not kept', async () => {
  expect(await opened('first', { meanwhile: () => write('a.csv', 'id\n3\n') })).toBe('first')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(files()).toEqual([])
})

test('a folder that cannot be written, or is none, is no error', async () => {
  expect(await opened('first', { where: join(folder, 'a.csv') })).toBe('first')
  expect(await opened('first', { where: join(folder, 'a.csv', 'below') })).toBe('first')
  expect(await opened('first', { where: '/proc/normgraph' })).toBe('first')
  expect(reported).toEqual([])
})

test('what makes them fails as it does, and nothing is kept', async () => {
  const failing = keptColumns([folder], { cache, program: 'p', report: () => undefined }, () =>
    Promise.reject(new Error('mistakes')),
  )
  await expect(failing).rejects.toThrow('mistakes')
  expect(files()).toEqual([])
})

test('what was kept long ago is removed when something else is kept', async () => {
  await opened('first')
  await kept()
  const [old, other] = [join(cache, '0123456789abcdef.columns'), join(cache, 'notes.txt')]
  for (const path of [old, other]) {
    writeFileSync(path, '')
    utimesSync(path, new Date('2020-01-01'), new Date('2020-01-01'))
  }
  write('a.csv', 'id\n4\n')
  await opened('second')
  await vi.waitFor(() => expect(files()).toEqual([expect.stringMatching(/\.columns$/), 'notes.txt']))
})
