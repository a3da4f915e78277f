import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { validateCorpus } from '../corpus/corpus.js'
import type { Counts, Summary } from '../corpus/summary.js'
import { issueText } from '../errors.js'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

/** Prints every mistake of the corpus in some folders, or what it holds; answers the exit code. */
export async function main(folders: readonly string[], print: (line: string) => void): Promise<number> {
  const read = folders.length > 0 ? folders : [relative(process.cwd(), SEEDS) || '.']
  const { issues, summary } = await validateCorpus(read)
  for (const line of issues.map(issueText)) print(line)
  for (const line of summary === null ? [total(issues.length)] : summaryLines(summary)) print(line)
  return issues.length > 0 ? 1 : 0
}

const total = (mistakes: number): string => (mistakes === 1 ? '1 mistake' : `${mistakes} mistakes`)

function summaryLines({ version, entities, claims }: Summary): readonly string[] {
  return [
    `No mistakes: version ${version}`,
    ...block('entities', entities),
    ...block('claims by source', claims.bySource),
    ...block('claims by basis', claims.byBasis),
    ...block('claims by access', claims.byAccess),
  ]
}

function block(title: string, counts: Counts): readonly string[] {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const lines = Object.entries(counts).map(([name, count]) => `  ${String(count).padStart(7)}  ${name}`)
  return ['', `${total} ${title}`, ...lines]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2), (line) => console.log(line))
}
