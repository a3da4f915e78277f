import { Command } from 'commander'
import { exportCommand } from './commands/export.js'
import { importCommand } from './commands/import.js'
import { loadCommand } from './commands/load.js'
import { mappingCommand } from './commands/mapping.js'
import { queryCommand } from './commands/query.js'
import { removeCommand } from './commands/remove.js'
import { statusCommand } from './commands/status.js'
import { validateCommand } from './commands/validate.js'
import { exitCodeOf, type ExitCode } from './exit.js'
import type { Io } from './io.js'
import type { Run, Subcommand } from './subcommand.js'

const SUBCOMMANDS: readonly Subcommand[] = [
  importCommand,
  mappingCommand,
  removeCommand,
  exportCommand,
  loadCommand,
  statusCommand,
  queryCommand,
  validateCommand,
]

/** Runs `normgraph WORDS` and answers its exit code. */
export async function normgraph(words: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const run: Run = async (work) => {
    code = await work()
  }
  const program = new Command('normgraph')
    .description('A knowledge graph of international cybersecurity cooperation.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.say(text.trimEnd()), writeErr: (text) => io.complain(text.trimEnd()) })
    .showHelpAfterError('(normgraph --help lists the commands)')
  for (const subcommand of SUBCOMMANDS) program.addCommand(subcommand(io, run).copyInheritedSettings(program))
  try {
    await program.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    return exitCodeOf(error, io)
  }
}
