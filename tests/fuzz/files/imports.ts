import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { normgraph } from '../../../src/cli/program.js'
import { readCorpus } from '../../../src/corpus/corpus.js'
import { SEEDS } from '../../seeds.js'
import type { Draws } from './draws.js'
import { mutatedMapping } from './mappings.js'
import { codeIn, copied, faultIn, heldIn, type Outcome, workplace } from './outcome.js'
import { BASE } from './seeds.js'
import { cellsOf, mutatedText } from './tables.js'
import { mutatedWorkbook, workbookOf } from './workbooks.js'

const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url))

/** Ready mappings, each with a table of its kind. */
const READY: readonly (readonly [mapping: string, table: string])[] = [
  ['membership-spells', 'memberships.csv'],
  ['cow-igo-organization-years', 'cow-igo-organization-years.csv'],
  ['cow-igo-state-years', 'cow-igo-state-years.csv'],
  ['polity5', 'polity5.csv'],
  ['un-treaty-participants', 'Convention on Invented Matters.csv'],
  ['council-of-europe-chart', 'Convention on Other Invented Matters.csv'],
  ['paris-call', 'paris_call.csv.gz'],
  ['manytreaties', 'manytreaties-slice.csv.gz'],
]
/** So many lines of each: what matters is how they are read. */
const LINES = 8

interface Given {
  readonly mapping: string
  readonly yaml: string
  readonly name: string
  readonly csv: string
  readonly workbook: Uint8Array
}

async function given([mapping, table]: (typeof READY)[number]): Promise<Given> {
  const yaml = await readFile(`${SEEDS}/mappings/${mapping}.yml`, 'utf8')
  const bytes = await readFile(fixture(table))
  const text = table.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8')
  const csv = text.replace(/\r\n/g, '\n').split('\n').slice(0, LINES).join('\n')
  const workbook = workbookOf(cellsOf(csv, /^[^,\n]*\t/.test(csv) ? '\t' : ','))
  return { mapping, yaml, name: table.replace(/\.gz$/, ''), csv, workbook }
}

/** What an import is given. */
interface Files {
  readonly table: readonly [name: string, bytes: Uint8Array]
  readonly mapping: readonly [name: string, bytes: Uint8Array]
}

/**
 * Imports a table by the whole command, into a folder that is new or has an import already: what is in the folder is then
 * what was, or a corpus without a mistake.
 */
async function importReader(filesOf: (all: readonly Given[], draws: Draws) => Files) {
  const all = await Promise.all(READY.map(given))
  const { at, remove } = await workplace()
  const { NORMGRAPH_DATA } = process.env
  process.env['NORMGRAPH_DATA'] = BASE
  await begin()
  return { read, remove: () => remove().finally(() => void (process.env['NORMGRAPH_DATA'] = NORMGRAPH_DATA ?? '')) }

  async function begin(): Promise<void> {
    await writeFile(at('good.csv'), GOOD)
    const { code, said } = await run(['import', at('good.csv'), '--mapping', MEMBERS, '--to', at('before'), '--create'])
    if (code !== 0) throw new Error(`wanted an import to begin with, got ${said}`)
  }

  async function read(draws: Draws): Promise<Outcome> {
    const { table, mapping } = filesOf(all, draws)
    if (draws.onceIn(2)) await copied(at('before'), at('to'))
    const before = await heldIn(at('to'))
    await mkdir(at('given'))
    const [file, by] = [at('given', table[0]), at('given', mapping[0])]
    await Promise.all([writeFile(file, table[1]), writeFile(by, mapping[1])])
    const words = ['import', file, '--mapping', by, '--to', at('to')]
    for (const option of ['--create', '--partial']) if (!draws.onceIn(4)) words.push(option)
    const { code, said } = await run(words)
    const wrong = [
      code === 0 || NAMED.some((name) => said.includes(name(file, by)))
        ? null
        : `no place is named: ${said.slice(0, 500)}`,
      faultIn(said),
      code < 2 ? null : `exit code ${code}: ${said.slice(0, 500)}`,
      await wrongIn(before, await heldIn(at('to'))),
    ]
    await Promise.all([at('given'), at('to')].map((folder) => rm(folder, { recursive: true, force: true })))
    return { as: code === 0 ? 'read' : codeIn(said), fault: wrong.find((each) => each !== null) ?? null }
  }

  /** What should not be of the folder that was written, and beside it. */
  async function wrongIn(before: string, held: string): Promise<string | null> {
    const beside = (await readdir(at())).filter((name) => !OURS.has(name))
    if (beside.length > 0) return `left behind: ${beside.join(', ')}`
    if (held === before) return null
    return readCorpus([BASE, at('to')]).then(
      () => null,
      (error: unknown) => `written, and cannot be read: ${String(error)}`,
    )
  }
}

const OURS = new Set(['good.csv', 'before', 'given', 'to'])
const MEMBERS = `${SEEDS}/mappings/membership-spells.yml`
const GOOD = 'state,country,organisation,organisationName,status,from,until\nFRA,France,union,A Union,full,2015-03,\n'

// A mistake stands in the table, in the mapping, or in the row of sources that both make.
const NAMED: readonly ((file: string, by: string) => string)[] = [(file) => file, (_, by) => by, () => 'sources']

async function run(words: readonly string[]) {
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  const code = await normgraph(words, { say, complain: say, terminal: false })
  return { code, said: said.join('\n') }
}

/** A table as it is, with a mapping that is not. */
export const mappingsReader = () =>
  importReader((all, draws) => {
    const { mapping, yaml, name, csv } = draws.one(all)
    return { table: [name, Buffer.from(csv)], mapping: [`${mapping}.yml`, mutatedMapping(yaml, draws)] }
  })

/** A ready mapping, with a table that is not as it was, as text or as a workbook. */
export const sheetsReader = () =>
  importReader((all, draws) => {
    const { mapping, yaml, name, csv, workbook } = draws.one(all)
    const table: Files['table'] = draws.onceIn(2)
      ? [name, mutatedText(csv, draws)]
      : [name.replace(/csv$/, 'xlsx'), mutatedWorkbook(workbook, draws)]
    return { table, mapping: [`${mapping}.yml`, Buffer.from(yaml)] }
  })
