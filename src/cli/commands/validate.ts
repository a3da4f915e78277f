import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { validateCorpus } from '../../corpus/corpus.js'
import type { Count, Summary } from '../../corpus/summary.js'
import type { Source } from '../../domain.js'
import { issueText } from '../../errors.js'
import type { ExitCode } from '../exit.js'
import type { Io } from '../io.js'
import type { Subcommand } from '../subcommand.js'

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url))

export const validateCommand: Subcommand = (io, run) =>
  new Command('validate')
    .description('Print every mistake of a corpus with file, line and column, or what it holds.')
    .argument('[folders...]', 'folders of tables, read as one corpus', [])
    .action((folders: readonly string[]) => run(() => validate(folders, io)))

async function validate(folders: readonly string[], { say }: Io): Promise<ExitCode> {
  const read = folders.length > 0 ? folders : [relative(process.cwd(), SEEDS) || '.']
  const { issues, summary } = await validateCorpus(read)
  for (const line of issues.map(issueText)) say(line)
  for (const line of summary === null ? [total(issues.length)] : summaryLines(summary)) say(line)
  return issues.length > 0 ? 1 : 0
}

const total = (mistakes: number): string => (mistakes === 1 ? '1 mistake' : `${mistakes} mistakes`)

function summaryLines({ version, entities, assessments, records, claims, sources }: Summary): readonly string[] {
  return [
    `No mistakes: version ${version}`,
    ...block(`${sum(entities)} entities`, entities),
    ...block(`${sum(assessments)} assessments by answer`, assessments),
    ...block('Beside ties and assessments', records),
    ...block(`${sum(claims.byAccess)} claims by access`, claims.byAccess),
    ...block(`${sum(claims.byBasis)} claims by basis`, claims.byBasis),
    ...block(`${sum(claims.byBasis)} claims by source`, sources.map(sourceCount)),
  ]
}

const sum = (counts: readonly Count[]): number => counts.reduce((total, { count }) => total + count, 0)

const sourceCount = ({ id, access, claimCount }: Source): Count => ({
  name: `${access.padEnd(5)}  ${id}`,
  count: claimCount,
})

function block(title: string, counts: readonly Count[]): readonly string[] {
  return ['', title, ...counts.map(({ name, count }) => `  ${String(count).padStart(7)}  ${name}`)]
}
