import { Command } from 'commander'
import { removeImport } from '../../import/apply-import.js'
import type { ExitCode } from '../exit.js'
import type { Io } from '../io.js'
import type { Subcommand } from '../subcommand.js'
import { withTarget } from '../targets.js'

interface Options {
  readonly to?: string
}

export const removeCommand: Subcommand = (io, run) =>
  new Command('remove')
    .description(
      'Take an import away again: its claims, and the entities that it brought in and nobody else speaks of.',
    )
    .argument('<source>', 'the id of its source; `normgraph status` lists them')
    .option('--to <folder>', 'the folder that it was imported to; absent: the Neo4j of NEO4J_URI')
    .action((source: string, { to }: Options) => run(() => remove(source, to, io)))

async function remove(source: string, folder: string | undefined, { say }: Io): Promise<ExitCode> {
  await withTarget(folder, async (target) => {
    await removeImport(target, source)
    say(`Took ${source} away from ${target.name}`)
  })
  return 0
}
