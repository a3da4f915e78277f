import { Command } from 'commander'
import { readConfig } from '../../config.js'
import { readCorpus } from '../../corpus/corpus.js'
import { ConfigError } from '../../errors.js'
import { LIMITS } from '../../graphql/limits/limits.js'
import { openOrigin } from '../../store/open.js'
import type { ExitCode } from '../exit.js'
import type { Io } from '../io.js'
import type { Subcommand } from '../subcommand.js'

export const loadCommand: Subcommand = (io, run) =>
  new Command('load')
    .description('Load the corpus into Neo4j: replaces what an earlier load put in, and nothing else.')
    .addHelpText('after', '\nNEO4J_URI names the Neo4j, NORMGRAPH_DATA the folders of the corpus.')
    .action(() => run(() => load(io)))

async function load({ say }: Io): Promise<ExitCode> {
  const { neo4j, data } = readConfig()
  if (neo4j === null) throw new ConfigError(['NEO4J_URI wants the address of a Neo4j to load into, got none'])
  const corpus = await readCorpus(data)
  const store = await openOrigin({ ...neo4j, timeoutMs: LIMITS.timeoutMs })
  try {
    const before = await store.version()
    await store.load(corpus)
    const what = `${corpus.entities.length} entities and ${corpus.ties.length} claims of ties`
    say(
      before === corpus.version
        ? `Nothing to do: ${what} are there already`
        : `Loaded ${what}, version ${corpus.version}`,
    )
    return 0
  } finally {
    await store.close()
  }
}
