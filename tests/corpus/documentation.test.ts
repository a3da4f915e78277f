import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/docs.js'
import { mappingOf } from '../../src/import/mapping/read-mapping.js'
import { columnsOf } from '../../src/corpus/table.js'
import { TABLES } from '../../src/corpus/tables.js'
import { ALL_TABLES, TIE_TABLES } from '../../src/corpus/tie-tables.js'

const COLUMNS = fileURLToPath(new URL('../../seeds/COLUMNS.md', import.meta.url))
const MAPPINGS = fileURLToPath(new URL('../../seeds/mappings/README.md', import.meta.url))
let folder = ''
const lines: string[] = []
const print = (line: string) => lines.push(line)

beforeEach(async () => {
  lines.length = 0
  folder = await mkdtemp(join(tmpdir(), 'normgraph-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('seeds/COLUMNS.md', () => {
  it('says what the tables are', async () => {
    expect(await main(['--check'], print)).toBe(0)
    expect(lines).toEqual([])
  })

  it('names every table with its header', async () => {
    const text = await readFile(COLUMNS, 'utf8')
    for (const table of Object.values(TABLES)) expect(text).toContain(`## ${table.file}.csv\n`)
    for (const { table } of TIE_TABLES) expect(text).toContain(`| \`${table.file}.csv\` | `)
    for (const table of ALL_TABLES) expect(text).toContain(`\`${columnsOf(table).join()}\``)
  })

  it('tells of a column whether it is required, its codes or what it refers to, and what it means', async () => {
    const told = (await readFile(COLUMNS, 'utf8')).split('\n')
    expect(told).toContain('| `norm` | yes | an id of type NORM | The norm. |')
    expect(told).toContain('| `topics` |  | ids joined by \\|, each an id of type TYPOLOGY | What it is about. |')
    expect(told).toContain(
      '| `access` | yes | one of CITED, READ | Whether it was at hand when its facts were entered. |',
    )
    expect(told).toContain('| `ties/initiated.csv` | State or Organization -> Agreement: who began it |')
    expect(told).toContain(
      '| `ties/member-of.csv` | yes | one of ASSOCIATE, FULL, OBSERVER, OTHER | In which way one is a member. |',
    )
  })
})

describe('seeds/mappings/README.md', () => {
  it('shows a mapping that can be used, and names the keys of all parts', async () => {
    const text = await readFile(MAPPINGS, 'utf8')
    const example = /```yaml\n(.*?)```/s.exec(text)?.[1] ?? ''
    expect([...mappingOf(example, 'README.md').columns].sort()).toEqual(['Country', 'Signed', 'Text'])
    for (const key of [
      'about',
      'sheet',
      'codes',
      'covers_until',
      'doubtful',
      'split',
      'find',
      'relation',
      'stated-counts',
    ])
      expect(text).toContain(`| \`${key}\` | `)
  })
})

describe('npm run docs', () => {
  it('writes what is not up to date, and with --check only says so', async () => {
    const file = join(folder, 'COLUMNS.md')
    const mappings = join(folder, 'mappings/README.md')
    await mkdir(join(folder, 'mappings'))
    await writeFile(file, 'Something else.\n')
    expect(await main(['--check'], print, folder)).toBe(1)
    expect(lines).toEqual([
      expect.stringMatching(/COLUMNS\.md wants .* run `npm run docs`$/),
      expect.stringMatching(/mappings\/README\.md wants .* run `npm run docs`$/),
    ])
    expect(await readFile(file, 'utf8')).toBe('Something else.\n')
    expect(await main([], print, folder)).toBe(0)
    expect(await readFile(file, 'utf8')).toBe(await readFile(COLUMNS, 'utf8'))
    expect(await readFile(mappings, 'utf8')).toBe(await readFile(MAPPINGS, 'utf8'))
    expect(await main(['--check'], print, folder)).toBe(0)
  })
})
