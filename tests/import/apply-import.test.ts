import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { corpusOf, readCorpus } from '../../src/corpus/corpus.js'
import type { RawRow } from '../../src/corpus/raw.js'
import { rawTables, type RowsByTable } from '../../src/corpus/tables-of.js'
import { applyImport, removeImport } from '../../src/import/apply-import.js'
import { mappingImporter } from '../../src/import/mapping/mapping-importer.js'
import { mappingOf } from '../../src/import/mapping/read-mapping.js'
import { openSheets } from '../../src/import/sheets/open-sheets.js'
import { folderTarget, storeTarget, type ExistingData, type ImportTarget } from '../../src/import/target.js'
import { CorpusError } from '../../src/errors.js'
import type { Corpus } from '../../src/domain.js'
import { openMemory } from '../../src/store/memory/memory.js'
import type { Store } from '../../src/store/store.js'
import { readStoredCorpus } from '../../src/store/stored-corpus.js'
import { openNeo4jAlone } from '../neo4j/alone.js'

const BASE = fileURLToPath(new URL('../corpus/base', import.meta.url))
const SLOW = { timeout: 120_000 }
// As long as other test files may use the one Neo4j, on a slow machine.
const LONGEST_WAIT_MS = 1_800_000

const MAPPING = mappingOf(
  `
about: who is party to what
source: { id: parties, title: A list of parties }
nodes:
  party: { type: STATE, find: '{state}', new: never }
  pact: { type: AGREEMENT, id: '{pact}', name: '{pact}', form: TREATY, scope: MULTILATERAL }
ties:
  - { relation: PARTY_TO, from: party, to: pact, value: SIGNED, since: '{signed}', locators: 'row of {state}' }
dates: { columns: [signed] }
`,
  'mapping.yml',
)

const FIRST =
  'state,pact,signed\nFRA,Pact of One,2001\nDEU,Pact of One,2001-05\nFRA,Pact of Two,2002\nFRA,Pact of One,2001\n'
const SECOND = 'state,pact,signed\nFRA,Pact of One,2001\nGBR,Pact of Three,2003\n'

interface Where {
  readonly target: ImportTarget
  /** All that can be asked there. */
  readonly corpus: () => Promise<Corpus | null>
}

type Opened = Where & { readonly close: () => Promise<void> }

async function inFolder(): Promise<Opened> {
  const folder = join(await mkdtemp(join(tmpdir(), 'normgraph-import-')), 'imports')
  const read = async () => readCorpus((await readdir(join(folder, '..'))).includes('imports') ? [BASE, folder] : [BASE])
  return {
    target: folderTarget(folder, [BASE, folder]),
    corpus: read,
    close: () => rm(join(folder, '..'), { recursive: true }),
  }
}

async function inStore(store: Store) {
  await store.load(await readCorpus([BASE]))
  return { store, target: storeTarget(store, 'a store'), corpus: () => readStoredCorpus(store), close: store.close }
}

const PLACES: readonly (readonly [string, () => Promise<Opened>])[] = [
  ['a folder', inFolder],
  ['memory', () => inStore(openMemory(null))],
  ...(inject('neo4jUri') === null ? [] : [['neo4j', async () => inStore(await openNeo4jAlone())] as const]),
]

describe.each(PLACES)('an import into %s', SLOW, (name, open) => {
  let where: Opened
  let files: string
  beforeAll(async () => {
    files = await mkdtemp(join(tmpdir(), 'normgraph-files-'))
  })
  beforeEach(async () => {
    where = await open()
    return () => where.close()
  }, LONGEST_WAIT_MS)
  afterAll(() => rm(files, { recursive: true }))

  async function importing(
    called: string,
    text: string,
    more: { readonly partial?: boolean; readonly dryRun?: boolean; readonly id?: string } = {},
  ) {
    const file = join(files, called)
    await writeFile(file, text)
    return applyImport(where.target, {
      source: {
        ...MAPPING.source,
        ...(more.id === undefined ? {} : { id: more.id }),
        file: basename(file),
        sha256: digest(text),
      },
      importer: mappingImporter(MAPPING),
      sheets: () => openSheets(file),
      create: false,
      partial: more.partial ?? false,
      dryRun: more.dryRun ?? false,
      progress: { step: () => undefined, rows: () => undefined },
    })
  }
  const removing = (id: string) => removeImport(where.target, id)
  const version = async () => (await where.corpus())?.version ?? null
  const pacts = async () => {
    const { own, beside } = await where.target.read()
    return [own, beside]
      .flatMap((tables) => (tables.get('nodes/agreements') ?? []).map(({ cells }) => cells['id']))
      .sort()
  }

  test('accounts for every row, and merges what is said twice', async () => {
    const { report, version: next, isAccepted, isOther } = await importing('first.csv', FIRST)
    expect([isAccepted, isOther]).toEqual([true, true])
    expect(report.account).toEqual({ read: 4, imported: 3, merged: 1, rejected: 0 })
    expect(await pacts()).toEqual(['pact-of-one', 'pact-of-two', 'pledge-b', 'treaty-a'])
    // What a folder is a part of depends on what is served beside it.
    expect(next).toBe(name === 'a folder' ? null : await version())
    expect((await where.corpus())?.sources.find(({ id }) => id === 'parties')).toMatchObject({
      title: 'A list of parties',
      access: 'READ',
      file: 'first.csv',
      sha256: digest(FIRST),
      claimCount: 3,
    })
  })

  test('an import of the same file again changes nothing', async () => {
    await importing('first.csv', FIRST)
    const before = await version()
    expect((await importing('first.csv', FIRST)).isOther).toBe(false)
    expect(await version()).toBe(before)
  })

  test('an import of a newer file replaces what the source said, and nothing of anybody else', async () => {
    await importing('second.csv', SECOND)
    const alone = await version()
    await importing('first.csv', FIRST)
    expect(await pacts()).toEqual(['pact-of-one', 'pact-of-two', 'pledge-b', 'treaty-a'])
    await importing('second.csv', SECOND)
    expect(await pacts()).toEqual(['pact-of-one', 'pact-of-three', 'pledge-b', 'treaty-a'])
    expect(await version()).toBe(alone)
  })

  test('that is only tried says what it would be, and changes nothing', async () => {
    const before = await version()
    const tried = await importing('first.csv', FIRST, { dryRun: true })
    expect(tried.isOther).toBe(false)
    expect(await version()).toBe(before)
    expect(await importing('first.csv', FIRST)).toEqual({ ...tried, isOther: true })
  })

  test('taken away leaves all as it was', async () => {
    const before = await version()
    await importing('first.csv', FIRST)
    await importing('second.csv', SECOND, { id: 'others' })
    await removing('parties')
    expect(await pacts()).toEqual(['pact-of-one', 'pact-of-three', 'pledge-b', 'treaty-a'])
    await removing('others')
    expect(await version()).toBe(before)
  })

  test('an import of rows that cannot stand brings nothing in, or the rest where that is wanted', async () => {
    const before = await version()
    const wrong = `${FIRST}FRA,Pact of Four,2001-02-30\n`
    const refused = await importing('wrong.csv', wrong)
    expect([refused.isAccepted, refused.version, refused.isOther]).toEqual([false, null, false])
    expect(refused.report.account).toEqual({ read: 5, imported: 3, merged: 1, rejected: 1 })
    expect(await version()).toBe(before)
    const rest = await importing('wrong.csv', wrong, { partial: true })
    expect(rest.report.account.rejected).toBe(1)
    expect(await pacts()).toEqual(['pact-of-one', 'pact-of-two', 'pledge-b', 'treaty-a'])
  })

  test('never takes the place of what somebody wrote, and takes away only imports', async () => {
    await expect(importing('first.csv', FIRST, { id: 'report' })).rejects.toThrow(
      'first.csv [source-taken] wanted the id of a new source, or of an import (--source), got "report", which is a source that was not imported here',
    )
    await expect(removing('report')).rejects.toThrow(CorpusError)
    await importing('first.csv', FIRST)
    await expect(removing('web')).rejects.toThrow('wanted the id of an import: parties, got "web"')
  })
})

describe('an import into a store', () => {
  test('that somebody else loaded meanwhile is made anew of what they loaded', async () => {
    const { target, store } = await inStore(openMemory(null))
    const named = (name: string, { own }: ExistingData): RowsByTable =>
      new Map([...own, ['nodes/states', (own.get('nodes/states') ?? []).map((row) => renamed(row, name))]])
    const meanwhile = corpusOf(rawTables(named('Meanwhile', await target.read())))
    const met: string[] = []
    const outcome = await target.update(async (existing) => {
      met.push(nameOf(existing))
      if (met.length === 1) await store.load(meanwhile)
      return { report: met.length, updated: named(`${nameOf(existing)}, imported`, existing) }
    })
    expect(met[1]).toBe('Meanwhile')
    expect(outcome).toEqual({ report: 2, isAccepted: true, version: await store.version(), isOther: true })
    expect(nameOf(await target.read())).toBe('Meanwhile, imported')
  })
})

const RENAMED = 'FRA'
const isRenamed = ({ cells }: RawRow): boolean => cells['id'] === RENAMED
const renamed = (row: RawRow, name: string): RawRow =>
  isRenamed(row) ? { ...row, cells: { ...row.cells, name } } : row
const nameOf = ({ own }: ExistingData): string => (own.get('nodes/states') ?? []).find(isRenamed)?.cells['name'] ?? ''

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
