import { writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { readConfig } from '../../config.js'
import { readTables } from '../../corpus/read.js'
import { draftMapping } from '../../import/draft/draft-mapping.js'
import { sampleOf } from '../../import/draft/sample.js'
import { knownEntities } from '../../import/matching/known-entities.js'
import { resolver } from '../../import/matching/resolve.js'
import { openSheets, type SheetOptions } from '../../import/sheets/open-sheets.js'
import type { ExitCode } from '../exit.js'
import type { Io } from '../io.js'
import type { Subcommand } from '../subcommand.js'

interface Options extends Pick<SheetOptions, 'encoding' | 'delimiter'> {
  readonly to?: string
  readonly sheet?: string
}

export const mappingCommand: Subcommand = (io, run) =>
  new Command('mapping')
    .description('Guess a first mapping for a spreadsheet: what its columns mean, and what you have to say.')
    .argument('<file>', '.xlsx, .csv, .tsv or any of them gzipped')
    .option('--to <file>', 'the file to write; without it the mapping is printed')
    .option('--sheet <name>', 'of a workbook; without it the first that is not hidden')
    .option('--encoding <name>', 'of a CSV that is not UTF-8, as windows-1252')
    .option('--delimiter <sign>', 'of a CSV whose lines do not tell')
    .addHelpText('after', EXAMPLES)
    .action((file: string, options: Options) => run(() => guess(file, options, io)))

const EXAMPLES = `
Names are looked for in the folders of NORMGRAPH_DATA. A file that is there already is not written over.

  normgraph mapping parties.csv --to parties.yml
  normgraph import parties.csv --mapping parties.yml --to imports --create --dry-run`

async function guess(file: string, { to, sheet, ...options }: Options, io: Io): Promise<ExitCode> {
  const sample = await sampleOf(file, openSheets(file, { ...options, onRead: io.complain }), sheet)
  const { rows } = await readTables(readConfig().data)
  const mapping = draftMapping(sample, resolver(knownEntities(rows)))
  if (to === undefined) io.say(mapping.trimEnd())
  else {
    await writeFile(to, mapping, { flag: 'wx' })
    io.say(
      `Wrote ${to}: answer its questions, then normgraph import ${file} --mapping ${to}${howRead(options)} --to FOLDER --dry-run (--create for what is not known yet)`,
    )
  }
  return 0
}

/** The options by which the file was read, as it is to be read again. */
const howRead = (options: Pick<Options, 'encoding' | 'delimiter'>): string =>
  Object.entries(options)
    .map(([name, value]) => ` --${name} ${JSON.stringify(value)}`)
    .join('')
