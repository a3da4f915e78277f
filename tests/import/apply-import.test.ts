import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { readCorpus } from '../../src/corpus/corpus.js'
import { bring, takeAway, type Brought } from '../../src/import/apply-import.js'
import { mappingImporter } from '../../src/import/mapping/mapping-importer.js'
import { mappingOf } from '../../src/import/mapping/read-mapping.js'
import { openSheets } from '../../src/import/sheets/open-sheets.js'
import { folderTarget, storeTarget, type Target } from '../../src/import/target.js'
import { CorpusError } from '../../src/errors.js'
import { openMemory } from '../../src/store/memory/memory.js'
import type { Store } from '../../src/store/store.js'
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
  readonly target: Target
  /** The version of all that can be asked there. */
  readonly version: () => Promise<string | null>
}

type Opened = Where & { readonly close: () => Promise<void> }

async function inFolder(): Promise<Opened> {
  const folder = join(await mkdtemp(join(tmpdir(), 'normgraph-import-')), 'imports')
  const read = async () => readCorpus((await readdir(join(folder, '..'))).includes('imports') ? [BASE, folder] : [BASE])
  return {
    target: folderTarget(folder, [BASE, folder]),
    version: async () => (await read()).version,
    close: () => rm(join(folder, '..'), { recursive: true }),
  }
}

async function inStore(store: Store): Promise<Opened> {
  await store.load(await readCorpus([BASE]))
  return { target: storeTarget(store, 'a store'), version: store.version, close: store.close }
}

const PLACES: readonly (readonly [string, () => Promise<Opened>])[] = [
  ['a folder', inFolder],
  ['memory', () => inStore(openMemory(null))],
  ...(inject('neo4jUri') === null ? [] : [['neo4j', async () => inStore(await openNeo4jAlone())] as const]),
]

describe.each(PLACES)('an import into %s', SLOW, (_, open) => {
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
    name: string,
    text: string,
    more: { readonly partial?: boolean; readonly id?: string } = {},
  ) {
    const file = join(files, name)
    await writeFile(file, text)
    let brought: Brought | null = null
    const isOther = await where.target.change(async (held) => {
      brought = await bring(held, {
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
        progress: () => undefined,
      })
      return brought.next
    })
    return { ...(brought as unknown as Brought), isOther }
  }
  const removing = (id: string) => where.target.change(async (held) => takeAway(held, id))
  const pacts = async () => {
    const { own, beside } = await where.target.held()
    return [own, beside]
      .flatMap((tables) => (tables.get('nodes/agreements') ?? []).map(({ cells }) => cells['id']))
      .sort()
  }

  test('accounts for every row, and merges what is said twice', async () => {
    const { told, next, isOther } = await importing('first.csv', FIRST)
    expect(isOther).toBe(true)
    expect(told.account).toEqual({ read: 4, imported: 3, merged: 1, rejected: 0 })
    expect(await pacts()).toEqual(['pact-of-one', 'pact-of-two', 'pledge-b', 'treaty-a'])
    expect(await where.version()).toBe(next?.corpus.version)
    expect(next?.corpus.sources.find(({ id }) => id === 'parties')).toMatchObject({
      title: 'A list of parties',
      access: 'READ',
      file: 'first.csv',
      sha256: digest(FIRST),
      claimCount: 3,
    })
  })

  test('of the same file again changes nothing', async () => {
    await importing('first.csv', FIRST)
    const before = await where.version()
    expect((await importing('first.csv', FIRST)).isOther).toBe(false)
    expect(await where.version()).toBe(before)
  })

  test('of a newer file replaces what the source said, and nothing of anybody else', async () => {
    await importing('second.csv', SECOND)
    const alone = await where.version()
    await importing('first.csv', FIRST)
    expect(await pacts()).toEqual(['pact-of-one', 'pact-of-two', 'pledge-b', 'treaty-a'])
    await importing('second.csv', SECOND)
    expect(await pacts()).toEqual(['pact-of-one', 'pact-of-three', 'pledge-b', 'treaty-a'])
    expect(await where.version()).toBe(alone)
  })

  test('taken away leaves all as it was', async () => {
    const before = await where.version()
    await importing('first.csv', FIRST)
    await importing('second.csv', SECOND, { id: 'others' })
    await removing('parties')
    expect(await pacts()).toEqual(['pact-of-one', 'pact-of-three', 'pledge-b', 'treaty-a'])
    await removing('others')
    expect(await where.version()).toBe(before)
  })

  test('of rows that cannot stand brings nothing in, or the rest where that is wanted', async () => {
    const before = await where.version()
    const wrong = `${FIRST}FRA,Pact of Four,2001-02-30\n`
    const refused = await importing('wrong.csv', wrong)
    expect(refused.next).toBeNull()
    expect(refused.isOther).toBe(false)
    expect(refused.told.account).toEqual({ read: 5, imported: 3, merged: 1, rejected: 1 })
    expect(await where.version()).toBe(before)
    const rest = await importing('wrong.csv', wrong, { partial: true })
    expect(rest.told.account.rejected).toBe(1)
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

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
