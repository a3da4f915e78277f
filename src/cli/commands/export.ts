import { access } from 'node:fs/promises'
import { Command } from 'commander'
import { InputError } from '../../errors.js'
import { textArguments } from '../../export/arguments.js'
import type { ExportDescription } from '../../export/export-file.js'
import { leftOutOf } from '../../formats/left-out.js'
import { createServer } from '../../graphql/server.js'
import { everyExport } from '../../export/every.js'
import type { ExitCode } from '../exit.js'
import type { Io } from '../io.js'
import { withStore } from '../stores.js'
import type { Subcommand } from '../subcommand.js'
import { writeAll } from '../write-all.js'

interface Options {
  readonly out: string
  readonly format?: string
  readonly force: boolean
}

const STDOUT = '-'

export const exportCommand: Subcommand = (io, run) =>
  new Command('export')
    .description('Write a list, a network or the whole corpus to a file, as /export/ of the server gives it.')
    .argument('<what>', 'as agreements, norm-matrix, network or corpus')
    .argument('[arguments...]', 'of the API, as orderBy=NAME \'filter={"normBearing":true}\'', [])
    .requiredOption('-o, --out <file>', `where to; ${STDOUT} is standard output`)
    .option('-f, --format <extension>', 'as csv, xlsx, gexf, nodes.csv (default: as --out ends)')
    .option('--force', 'overwrite a file that is there', false)
    .addHelpText('after', '\nWithout NEO4J_URI the corpus is read from the folders that NORMGRAPH_DATA names.')
    .action((what: string, words: readonly string[], options: Options) => run(() => write(what, words, options, io)))

async function write(what: string, words: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const given = textArguments(words.map(pairOf))
  await checkFree(options)
  const report = (error: unknown) => io.complain(String(error))
  await withStore(async (store) => {
    const exports = everyExport(createServer(report), store)
    const offer = exports.find(`${what}.${extensionFor(what, options, exports.index)}`, given)
    const asked = await exports.asked()
    const { chunks, cuts } = await offer.open(asked)
    const leftOut = leftOutOf(cuts)
    if (leftOut !== '') io.complain(`left out, as was asked for: ${leftOut}`)
    // A CSV has no place for it.
    io.complain(`version of the dataset: ${asked.version}`)
    await writeAll(chunks(), options.out === STDOUT ? (io.out ?? process.stdout) : options.out, io.complain)
  }, report)
  return 0
}

function pairOf(word: string): readonly [name: string, value: string] {
  const at = word.indexOf('=')
  if (at < 1) throw new InputError('ARGUMENT', `an argument wants name=value, got ${JSON.stringify(word)}`)
  return [word.slice(0, at), word.slice(at + 1)]
}

/** The longest that the file's name ends with, since `nodes.csv` is one. */
function extensionFor(what: string, { out, format }: Options, index: readonly ExportDescription[]): string {
  if (format !== undefined) return format
  const known = index.find(({ name }) => name === what)?.extensions ?? []
  const fitting = known.filter((extension) => out.endsWith(`.${extension}`)).sort((a, b) => b.length - a.length)
  const [first] = fitting.length > 0 ? fitting : known
  if (out !== STDOUT && fitting.length === 0 && first !== undefined)
    throw new InputError('ARGUMENT', `${what} wants --format or a file that ends in .${known.join(', .')}, got ${out}`)
  return first ?? ''
}

async function checkFree({ out, force }: Options): Promise<void> {
  if (force || out === STDOUT) return
  const isThere = await access(out).then(
    () => true,
    () => false,
  )
  if (isThere) throw new InputError('ARGUMENT', `--out wants a new file or --force, got ${out}, which is there`)
}
