import { Command } from 'commander'
import type { Source } from '../../domain.js'
import type { Store } from '../../store/store.js'
import type { ExitCode } from '../exit.js'
import type { Io } from '../io.js'
import { inWords } from '../progress.js'
import { withStore } from '../stores.js'
import type { Subcommand } from '../subcommand.js'

export const statusCommand: Subcommand = (io, run) =>
  new Command('status')
    .description(
      'Say what is loaded: version, counts and imports, in the Neo4j of NEO4J_URI or the folders of NORMGRAPH_DATA.',
    )
    .action(() => run(() => status(io)))

async function status({ say, complain }: Io): Promise<ExitCode> {
  const lines = await withStore(linesOf, (error) => complain(String(error)))
  for (const line of lines) say(line)
  return 0
}

async function linesOf(store: Store): Promise<readonly string[]> {
  const [row] = await store.ask('loaded', {})
  if (row === undefined) return ['Nothing is loaded: `normgraph load` loads the corpus']
  const entities = await store.ask('entityCounts', { asOf: null })
  const relations = await store.ask('relationCounts', {})
  const sources = (await store.ask('sources', { ids: null })).map(({ source }) => source)
  const imports = sources.filter(({ sha256 }) => sha256 != null)
  return [
    `Version ${row.loaded.version}, loaded ${row.loaded.loadedAt}`,
    `${total(entities)} entities, ${total(relations)} ties, ${inWords(sources.length)} sources`,
    ...(imports.length === 0 ? ['No imports'] : ['Imports:', ...imports.map(importLine)]),
  ]
}

const total = (rows: readonly { readonly count: number }[]): string =>
  inWords(rows.reduce((sum, { count }) => sum + count, 0))

const importLine = ({ id, file, sha256, claimCount }: Source): string =>
  `  ${id}  ${inWords(claimCount)} claims from ${file ?? ''} (SHA-256 ${sha256?.slice(0, 12) ?? ''}…)`
