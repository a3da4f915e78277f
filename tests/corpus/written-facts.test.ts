import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { deriveCorpus } from '../../src/corpus/derive-corpus.js'
import { readCorpus } from '../../src/corpus/corpus.js'
import { factsOf } from '../../src/corpus/facts-of.js'
import { writtenFacts } from '../../src/corpus/written-facts.js'
import { readTables } from '../../src/corpus/read.js'
import { rawTables, tablesOf } from '../../src/corpus/tables-of.js'
import { validate } from '../../src/corpus/validate.js'
import { writeTables } from '../../src/corpus/write.js'
import type { Corpus } from '../../src/domain.js'
import { corpus as anyCorpus } from '../store/arbitrary/corpus.js'
import { agreement, facts, party, read, state } from './facts.js'

const FOLDERS = ['../../seeds', 'base'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)))

const temporary = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'normgraph-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

describe.each(FOLDERS)('the corpus of %s', (folder) => {
  let corpus: Corpus

  beforeAll(async () => {
    corpus = await readCorpus([folder])
  })

  it('is made anew of the facts that it holds', () => {
    expect(deriveCorpus(writtenFacts(corpus))).toEqual(corpus)
  })

  it('has in its tables what was read of them, whatever the order', async () => {
    const tables = tablesOf(writtenFacts(corpus))
    const cells = (rows: Awaited<ReturnType<typeof readTables>>['rows'], table: string) =>
      (rows.get(table) ?? []).map((row) => JSON.stringify(row.cells)).sort()
    const { rows } = await readTables([folder])
    for (const table of rows.keys()) expect(cells(tables, table), table).toEqual(cells(rows, table))
  })

  it('is without mistakes as tables, and the same', () => {
    const { rows, issues } = validate(rawTables(tablesOf(writtenFacts(corpus))))
    expect(issues).toEqual([])
    expect(deriveCorpus(factsOf(rows)).version).toBe(corpus.version)
  })

  it('is the same read from where it was written', async () => {
    const written = await temporary()
    writeTables(written, tablesOf(writtenFacts(corpus)))
    expect((await readCorpus([written])).version).toBe(corpus.version)
  })
})

describe('any corpus', () => {
  it('is made anew of the facts that it holds', () => {
    fc.assert(fc.property(anyCorpus, (corpus) => deriveCorpus(writtenFacts(corpus)).version === corpus.version))
  })
})

describe('tables', () => {
  const sheet = { ...read('sheet'), file: 'a.xlsx', sha256: 'a'.repeat(64) }
  const imported = facts({
    sources: [read('report'), sheet],
    entities: [state('FRA'), { ...agreement('x'), origin: 'sheet', name: 'An "X", in\ntwo lines' }, agreement('y')],
    ties: [party('FRA', 'x', { source: 'sheet' }), party('FRA', 'y')],
  })

  it('are written to the part of the import that brought an entity in, and read back with it', async () => {
    const folder = await temporary()
    expect(writeTables(folder, tablesOf(imported))).toEqual([
      'sources.csv',
      'nodes/agreements.csv',
      'nodes/agreements.sheet.csv',
      'nodes/states.csv',
      'ties/party-to.csv',
    ])
    expect(await readFile(join(folder, 'nodes/agreements.sheet.csv'), 'utf8')).toBe(
      'id,name,aliases,description,form,legal_force,scope,setting,url\nx,"An ""X"", in\ntwo lines",,,TREATY,,MULTILATERAL,,\n',
    )
    expect(await readCorpus([folder])).toEqual(deriveCorpus(imported))
  })

  it('are written to the part asked for where they say none', async () => {
    const folder = await temporary()
    expect(writeTables(folder, tablesOf(imported), 'more')).toEqual([
      'sources.more.csv',
      'nodes/agreements.more.csv',
      'nodes/agreements.sheet.csv',
      'nodes/states.more.csv',
      'ties/party-to.more.csv',
    ])
  })

  it('tables of several origins are one corpus', () => {
    const { ties, ...rest } = imported
    const raw = rawTables(
      tablesOf({ ...rest, ties: ties.slice(0, 1) }),
      tablesOf(facts({ sources: [], ties: ties.slice(1) })),
    )
    expect(deriveCorpus(factsOf(validate(raw).rows)).version).toBe(deriveCorpus(imported).version)
  })
})
