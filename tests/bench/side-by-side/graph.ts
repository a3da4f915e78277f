import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { imported } from '../importing.js'
import { HAS_TREATIES } from '../../treaties.js'

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url))
const SEED_TABLES = join(REPOSITORY, 'seeds')

/** What is loaded: the folders of its tables, parted by commas as NORMGRAPH_DATA has them, and what it is called. */
export interface Tables {
  readonly folders: string
  readonly name: string
}

/** The corpus, with manytreaties in a folder beside it where that is wanted. */
export function tablesFor(isLarge: boolean, folder: string): Tables {
  if (!isLarge) return { folders: SEED_TABLES, name: 'The corpus' }
  if (!HAS_TREATIES) throw new Error('wanted shared/data beside the checkout for --treaties, and it is not there')
  const treaties = join(folder, 'treaties')
  imported('--to', treaties)
  return { folders: `${SEED_TABLES},${treaties}`, name: 'The corpus and manytreaties' }
}

/** `normgraph load` of tables into a Neo4j. */
export function loadInto(uri: string, { folders }: Tables): void {
  const env = { ...process.env, NEO4J_URI: uri, NORMGRAPH_DATA: folders }
  const how = { cwd: REPOSITORY, env, encoding: 'utf8' } as const
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli/normgraph.js', 'load'], how)
  if (status !== 0) throw new Error(`wanted a load that ends with 0, got ${status}: ${stderr}`)
}

/** The commit that is measured. */
export function commitNow(): string {
  const said = (...words: readonly string[]) =>
    spawnSync('git', words, { cwd: REPOSITORY, encoding: 'utf8' }).stdout.trim()
  const isChanged = said('status', '--porcelain', 'src', 'cypher', 'schema') !== ''
  return `${said('rev-parse', '--short', 'HEAD')}${isChanged ? ' with changes' : ''}`
}

export const inRepository = (...path: readonly string[]): string => join(REPOSITORY, ...path)
