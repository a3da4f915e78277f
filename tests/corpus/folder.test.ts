import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readCorpus } from '../../src/corpus/corpus.js'
import { replaceFolder, settle } from '../../src/corpus/folder.js'
import type { RowsByTable } from '../../src/corpus/tables-of.js'

const BASE = fileURLToPath(new URL('base', import.meta.url))
const WRITER = fileURLToPath(new URL('folder-writer.ts', import.meta.url))
const KILLS = 6

const withSource = (id: string): RowsByTable =>
  new Map([['sources', [{ file: '', line: 1, cells: { id, title: id, access: 'CITED' } }]]])

describe('a folder put in the place of another', () => {
  let parent: string
  let folder: string
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'normgraph-folder-'))
    folder = join(parent, 'imports')
  })
  afterEach(() => rm(parent, { recursive: true }))

  const sources = async () => (await readFile(join(folder, 'sources.csv'), 'utf8')).split('\n')[1]?.split(',')[0]

  test('has its tables, and what stood beside them', async () => {
    await replaceFolder(folder, (replace) => replace(withSource('one')))
    await writeFile(join(folder, 'README.md'), 'Mine.\n')
    await replaceFolder(folder, (replace) => replace(withSource('two')))
    expect(await sources()).toBe('two')
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe('Mine.\n')
    expect(await readdir(parent)).toEqual(['imports'])
  })

  test('stays as it is where there is nothing to write, or writing fails', async () => {
    await replaceFolder(folder, (replace) => replace(withSource('one')))
    await replaceFolder(folder, async () => null)
    await expect(replaceFolder(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await sources()).toBe('one')
    expect(await readdir(parent)).toEqual(['imports'])
  })

  test('is left alone, and says so, where its tables are just these', async () => {
    expect(await replaceFolder(folder, (replace) => replace(withSource('one')))).toBe(true)
    const before = await stat(folder)
    expect(await replaceFolder(folder, (replace) => replace(withSource('one')))).toBe(false)
    expect((await stat(folder)).ino).toBe(before.ino)
    await writeFile(join(folder, 'sources.more.csv'), await readFile(join(folder, 'sources.csv')))
    expect(await replaceFolder(folder, (replace) => replace(withSource('one')))).toBe(true)
    expect(await readdir(folder)).toEqual(['sources.csv'])
    expect(await readdir(parent)).toEqual(['imports'])
  })

  test('without a row left still reads as a folder of tables', async () => {
    await replaceFolder(folder, (replace) => replace(new Map()))
    expect((await readCorpus([BASE, folder])).version).toBe((await readCorpus([BASE])).version)
  })

  test('is not written by two at once', async () => {
    const both = replaceFolder(folder, () =>
      replaceFolder(folder, (replace) => replace(withSource('two'))).then(() => null),
    )
    await expect(both).rejects.toThrow(`${folder} is being written by process ${process.pid}; wait until it has ended`)
  })

  test('comes back where whoever replaced it was killed between two steps', async () => {
    await replaceFolder(folder, (replace) => replace(withSource('one')))
    await rename(folder, join(parent, '.imports.replaced'))
    await mkdir(join(parent, '.imports.incoming-999999999'))
    expect((await readCorpus([BASE, folder])).sources.map(({ id }) => id)).toContain('one')
    expect(await settle(folder)).toBe(false)
    await replaceFolder(folder, (replace) => replace(withSource('two')))
    expect(await readdir(parent)).toEqual(['imports'])
  })

  test('is the old or the new however its writer is killed', { timeout: 120_000 }, async () => {
    await replaceFolder(folder, (replace) => replace(withSource('first')))
    for (let kills = 0; kills < KILLS; kills++) {
      const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await once(writer.stdout, 'data')
      await pause(20 * kills + 7)
      writer.kill('SIGKILL')
      await once(writer, 'close')
      const ids = (await readCorpus([BASE, folder])).sources.map(({ id }) => id)
      expect(ids.filter((id) => ['first', 'even', 'odd'].includes(id))).toHaveLength(1)
    }
    await replaceFolder(folder, (replace) => replace(withSource('last')))
    expect([await sources(), await readdir(parent)]).toEqual(['last', ['imports']])
  })
})
