import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isEnumType } from 'graphql'
import { documentation } from '../corpus/documentation.js'
import type { Meanings } from '../corpus/documentation.js'
import { mappingDocumentation, type ReadyMapping } from '../import/mapping/documentation.js'
import { readMapping } from '../import/mapping/read-mapping.js'
import { schema } from '../graphql/schema/schema.js'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

const PAGES: readonly (readonly [file: string, text: () => string | Promise<string>])[] = [
  ['COLUMNS.md', () => documentation(meanings())],
  ['mappings/README.md', async () => mappingDocumentation(await readyMappings())],
]

/** Writes the documentation of tables and mappings, or with `--check` says whether it is up to date; answers the exit code. */
export async function main(args: readonly string[], print: (line: string) => void, folder = SEEDS): Promise<number> {
  let code = 0
  // One after the other, so that what is printed is in their order.
  for (const [file, text] of PAGES) code = Math.max(code, await page(join(folder, file), await text(), args, print))
  return code
}

async function page(
  file: string,
  text: string,
  args: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const before = await readFile(file, 'utf8').catch(() => null)
  if (before === text) return 0
  if (!args.includes('--check')) return writeFile(file, text).then(() => 0)
  print(`${relative(process.cwd(), file)} wants what src/corpus says of it, got another text: run \`npm run docs\``)
  return 1
}

async function readyMappings(): Promise<readonly ReadyMapping[]> {
  const folder = join(SEEDS, 'mappings')
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yml')).sort()
  return Promise.all(files.map(async (file) => ({ file, about: (await readMapping(join(folder, file))).about })))
}

/** From the API, so that a relation is explained in one place. */
function meanings(): Meanings {
  const relations = schema().getType('Relation')
  const values = isEnumType(relations) ? relations.getValues() : []
  return Object.fromEntries(values.map(({ name, description }) => [name, description ?? ''])) as Meanings
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2), (line) => console.error(line))
}
