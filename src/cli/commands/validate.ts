import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { validateCorpus } from '../../corpus/corpus.js'
import type { CorpusNotice } from '../../corpus/notices.js'
import type { Count, Summary } from '../../corpus/summary.js'
import type { Source } from '../../domain.js'
import { InputError, issueText } from '../../errors.js'
import { isPartialDate } from '../../partial-date.js'
import type { ExitCode } from '../exit.js'
import type { Io } from '../io.js'
import type { Subcommand } from '../subcommand.js'

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url))

export const validateCommand: Subcommand = (io, run) =>
  new Command('validate')
    .description('Print every mistake of a corpus with file, line and column, or what it holds.')
    .argument('[folders...]', 'folders of tables, read as one corpus', [])
    .option('--today <date>', 'the day by which sources have grown old', new Date().toISOString().slice(0, 10))
    .action((folders: readonly string[], { today }: Options) => run(() => validate(folders, today, io)))

interface Options {
  readonly today: string
}

async function validate(folders: readonly string[], today: string, { say }: Io): Promise<ExitCode> {
  const got = `got ${today}`
  if (!isPartialDate(today)) throw new InputError('ARGUMENT', `--today wants a date like 2026-11-30, ${got}`)
  const read = folders.length > 0 ? folders : [relative(process.cwd(), SEEDS) || '.']
  const { issues, summary, notices } = await validateCorpus(read, today)
  for (const line of issues.map(issueText)) say(line)
  for (const line of summary === null ? [total(issues.length)] : summaryLines(summary)) say(line)
  for (const line of notices.flatMap(noticeLines)) say(line)
  return issues.length > 0 ? 1 : 0
}

const SHOWN = 10

const noticeLines = ({ title, items }: CorpusNotice): readonly string[] => [
  ...['', `Worth a look, ${title}: ${items.length}`],
  ...items.slice(0, SHOWN).map((item) => `  ${item}`),
  ...(items.length > SHOWN ? [`  and ${items.length - SHOWN} more`] : []),
]

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
