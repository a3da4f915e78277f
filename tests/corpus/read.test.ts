import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCorpus, validateCorpus } from '../../src/corpus/corpus.js'
import { issueText } from '../../src/errors.js'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normgraph-'))
  await mkdir(join(folder, 'nodes'))
})
afterEach(() => rm(folder, { recursive: true }))

const issuesOf = async (...folders: string[]) =>
  (await validateCorpus(folders, '2026-11-30')).issues.map((issue) => issueText(issue).replaceAll(folder, 'seeds'))

const HEADER = 'id,name,aliases,description\n'
const typologies = (text: string) => writeFile(join(folder, 'nodes/typologies.csv'), text)

describe('a folder', () => {
  it('is there', async () => {
    expect(await issuesOf(join(folder, 'none'))).toEqual([
      'seeds/none [unreadable-folder] wanted a folder of tables, got ENOENT',
    ])
  })

  it('is a folder', async () => {
    await typologies(HEADER)
    expect(await issuesOf(join(folder, 'nodes/typologies.csv'))).toEqual([
      'seeds/nodes/typologies.csv [unreadable-folder] wanted a folder of tables, got ENOTDIR',
    ])
  })

  it('may hold mappings of tables of others, in mappings/ and there only', async () => {
    await mkdir(join(folder, 'mappings'))
    await writeFile(join(folder, 'mappings/ours.yml'), 'about: nothing of the corpus')
    await writeFile(join(folder, 'mappings/nodes.csv'), HEADER)
    await writeFile(join(folder, 'ours.yml'), 'about: nothing of the corpus')
    await typologies(HEADER)
    expect(await issuesOf(folder)).toEqual([
      'seeds/mappings/nodes.csv [unknown-file] wanted a table of the corpus, or text as .md or .txt, got "mappings/nodes.csv"',
      'seeds/ours.yml [unknown-file] wanted a table of the corpus, or text as .md or .txt, got "ours.yml"',
    ])
  })

  it('holds tables', async () => {
    expect(await issuesOf(folder)).toEqual(['seeds [no-tables] wanted a folder of tables, got none in it'])
  })
})

describe('a table', () => {
  it('may be spread over files and folders', async () => {
    await mkdir(join(folder, 'more/nodes'), { recursive: true })
    await mkdir(join(folder, 'seeds/nodes'), { recursive: true })
    await writeFile(join(folder, 'seeds/nodes/typologies.csv'), `${HEADER}c,C,,\n`)
    await writeFile(join(folder, 'seeds/nodes/typologies.part-two.csv'), `${HEADER}b,B,,\n`)
    await writeFile(join(folder, 'more/nodes/typologies.csv'), `${HEADER}a,"A, or ""a""",x|y,\n`)
    const { entities } = await readCorpus([join(folder, 'seeds'), join(folder, 'more')])
    expect(entities.map(({ id, name, aliases }) => [id, name, aliases])).toEqual([
      ['a', 'A, or "a"', ['x', 'y']],
      ['b', 'B', []],
      ['c', 'C', []],
    ])
  })
})

describe('an entity', () => {
  const SOURCES = 'id,title,publisher,date,covers_until,url,licence,access,file,sha256\n'
  const digest = '0123456789abcdef'.repeat(4)

  it('is of the import that its file is named for, where there is one', async () => {
    await writeFile(join(folder, 'sources.csv'), `${SOURCES}sheet,A,,,,,,READ,a.xlsx,${digest}\nbook,B,,,,,,READ,,\n`)
    for (const part of ['', '.sheet', '.book', '.other'])
      await writeFile(join(folder, `nodes/typologies${part}.csv`), `${HEADER}t${part.replace('.', '-')},T,,\n`)
    const { entities, sources } = await readCorpus([folder])
    expect(entities.map(({ id, origin }) => [id, origin])).toEqual([
      ['t', undefined],
      ['t-book', undefined],
      ['t-other', undefined],
      ['t-sheet', 'sheet'],
    ])
    expect(sources.map(({ id, file, sha256 }) => [id, file, sha256])).toEqual([
      ['book', undefined, undefined],
      ['sheet', 'a.xlsx', digest],
    ])
  })
})

describe('a corpus with mistakes', () => {
  it('is not read, and says what to do', async () => {
    await typologies(`${HEADER}a,,,\n`)
    await expect(readCorpus([folder])).rejects.toMatchObject({
      code: 'CORPUS',
      message: [
        'The corpus has 1 mistake:',
        `  ${join(folder, 'nodes/typologies.csv')}:2:name [missing] wanted some text, got nothing`,
        'Mend these cells and run `npm run validate` until it finds none.',
      ].join('\n'),
    })
  })

  it('lists twenty of them and counts the rest', async () => {
    await typologies(`${HEADER}${Array.from({ length: 25 }, (_, place) => `t-${place},,,\n`).join('')}`)
    const error = await readCorpus([folder]).catch((reason: unknown) => reason)
    const lines = String(error).split('\n')
    expect(lines).toHaveLength(23)
    expect(lines.at(-2)).toBe('  and 5 more')
    expect(error).toMatchObject({ issues: { length: 25 } })
  })
})
