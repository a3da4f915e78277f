import { readFile, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildASTSchema, isEnumType } from 'graphql'
import { documentation } from '../corpus/documentation.js'
import type { Meanings } from '../corpus/documentation.js'
import { typeDefs } from '../graphql/type-defs.js'

const COLUMNS = fileURLToPath(new URL('../../seeds/COLUMNS.md', import.meta.url))

/** Writes the documentation of the tables, or with `--check` says whether it is up to date; answers the exit code. */
export async function main(args: readonly string[], print: (line: string) => void, file = COLUMNS): Promise<number> {
  const text = documentation(meanings())
  const before = await readFile(file, 'utf8').catch(() => null)
  if (before === text) return 0
  if (!args.includes('--check')) return writeFile(file, text).then(() => 0)
  print(
    `${relative(process.cwd(), file)} wants what src/corpus says of its tables, got another text: run \`npm run docs\``,
  )
  return 1
}

/** From the API, so that a relation is explained in one place. */
function meanings(): Meanings {
  const relations = buildASTSchema(typeDefs()).getType('Relation')
  const values = isEnumType(relations) ? relations.getValues() : []
  return Object.fromEntries(values.map(({ name, description }) => [name, description ?? ''])) as Meanings
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2), (line) => console.error(line))
}
