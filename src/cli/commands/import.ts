import { Command, Option } from 'commander'
import { applyImport, type ImportReport, type ImportRequest } from '../../import/apply-import.js'
import type { Outcome, ImportTarget } from '../../import/target.js'
import { joinedLists } from '../../lists/list.js'
import type { Notice, Rejection } from '../../import/importer.js'
import { firstTime } from '../../import/memoized.js'
import { openSheets } from '../../import/sheets/open-sheets.js'
import { CorpusError, type Issue } from '../../errors.js'
import type { ExitCode } from '../exit.js'
import { accountLines, changeLines, foundLines, isToBeSeen, mergedNotices } from '../import-report.js'
import { digestOf, formatOf, sourceOf, type FormatOptions, type SourceOptions } from '../import-what.js'
import type { Io } from '../io.js'
import { progressTo } from '../progress.js'
import { writeReport } from '../report.js'
import type { Subcommand } from '../subcommand.js'
import { withTarget } from '../targets.js'

interface Options extends SourceOptions, FormatOptions {
  readonly to?: string
  readonly encoding?: string
  readonly delimiter?: string
  readonly quotes?: 'none' | 'double'
  readonly create?: true
  readonly partial?: true
  readonly dryRun?: true
  readonly report?: string
}

export const importCommand: Subcommand = (io, run) =>
  new Command('import')
    .description(
      'Bring a spreadsheet in: into the Neo4j of NEO4J_URI, or into a folder that is served beside the corpus.',
    )
    .argument('<file>', '.xlsx, .csv, .tsv or any of them gzipped')
    .addOption(new Option('--format <format>', 'what the file is').choices(['iccd']))
    .addOption(
      new Option('--day-order <order>', 'of dates such as 03/04/2015 in an ICCD sheet').choices(['dmy', 'mdy']),
    )
    .option('--mapping <file>', 'what its columns mean; ready ones are in seeds/mappings')
    .option('--to <folder>', 'the folder to write; serve it with NORMGRAPH_DATA=seeds,FOLDER')
    .option('--create', 'bring in what is not found as new entities')
    .option('--partial', 'bring in the other rows where some are rejected')
    .option('--dry-run', 'say what would be brought in, and change nothing')
    .option('--report <file>', 'write all that was noticed or rejected, as CSV')
    .option('--source <id>', 'the id of the source that the file becomes')
    .option('--title <text>', 'its title')
    .option('--publisher <text>', 'who gave it out')
    .option('--date <date>', 'when, as 2015, 2015-07 or 2015-07-14')
    .option('--covers-until <date>', 'the last moment of which it speaks')
    .option('--url <url>', 'where it is to be had')
    .option('--licence <text>', 'under which terms')
    .option('--encoding <name>', 'of a CSV that is not UTF-8, as windows-1252')
    .option('--delimiter <sign>', 'of a CSV whose lines do not tell')
    .addOption(
      new Option('--quotes <kind>', 'of a CSV: whether quotes hold cells together').choices(['double', 'none']),
    )
    .addHelpText('after', EXAMPLES)
    .action((file: string, options: Options) => run(() => importFile(file, options, io)))

const EXAMPLES = `
The same file again changes nothing; a newer one of the same source replaces what the last one said, and nothing else.
Exit code 1: rows were rejected, and unless --partial nothing was brought in.

  normgraph import iccd.xlsx --format iccd --to imports
  normgraph import members.csv --mapping seeds/mappings/membership-spells.yml --to imports --dry-run`

async function importFile(file: string, options: Options, io: Io): Promise<ExitCode> {
  const { importer, described } = await formatOf(options)
  const source = sourceOf(options, described, file, await digestOf(file))
  const progress = progressTo(io.terminal, 2, io.complain)
  // A file may have to be read twice.
  const isFirst = firstTime()
  const onRead = (said: string): void => (isFirst(said) ? io.complain(said) : undefined)
  const request: ImportRequest = {
    source,
    importer,
    sheets: () => openSheets(file, { ...options, onRead }),
    create: options.create === true,
    partial: options.partial === true,
    dryRun: options.dryRun === true,
    progress,
  }
  return withTarget(options.to, async (target) => {
    const result = await resultOf(target, request).finally(progress.end)
    return sayResult(result, request, target.name, options.report, io)
  })
}

/** What came of a file, or what of it does not go together with what is there. */
interface Result extends Outcome<ImportReport | null> {
  readonly issues: readonly Issue[]
}

async function resultOf(target: ImportTarget, request: ImportRequest): Promise<Result> {
  try {
    return { ...(await applyImport(target, request)), issues: [] }
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error
    return { report: null, isAccepted: false, version: null, isOther: false, issues: error.issues }
  }
}

async function sayResult(
  { report, issues, isAccepted, version, isOther }: Result,
  { source: { id }, dryRun }: ImportRequest,
  to: string,
  file: string | undefined,
  io: Io,
): Promise<ExitCode> {
  const refused = issues.map((issue) => ({ ...issue, severity: 'error' as const }))
  const found = joinedLists<Notice | Rejection>([report?.found ?? [], refused])
  if (file !== undefined) await writeReport(file, joinedLists([found, report === null ? [] : mergedNotices(report)]))
  for (const line of foundLines(found, file)) io.complain(line)
  if (report !== null) for (const line of accountLines(report)) io.say(line)
  if (report !== null && (dryRun || isToBeSeen(report))) for (const line of changeLines(report)) io.say(line)
  const of = version === null ? '' : `, version ${version}`
  if (!isAccepted) io.complain('Nothing was brought in: mend the rows above, or take --partial for the others')
  else if (dryRun) io.say(`Would bring ${id} to ${to}${of}`)
  else if (isOther) io.say(`Brought ${id} to ${to}${of}`)
  else io.say(`${to} has ${id} as it is: nothing was changed${of}`)
  return !isAccepted || (report?.account.rejected ?? 0) > 0 ? 1 : 0
}
