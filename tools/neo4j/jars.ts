import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { SetupError } from './setup-error.js'
import { requireMaven } from './tools.js'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const pom = join(root, 'tools', 'neo4j', 'pom.xml')
const LONGEST_FETCH_MS = 10 * 60_000

export const serverSource = join(root, 'tools', 'neo4j', 'Neo4jServer.java')

export interface Jars {
  readonly folder: string
  readonly version: string
}

/** Neo4j's jars, fetched from Maven Central at the first call and kept in .neo4j/lib/VERSION. */
export async function requireJars(say: (line: string) => void, signal?: AbortSignal): Promise<Jars> {
  const version = await pinnedVersion()
  const folder = join(root, '.neo4j', 'lib', version)
  if (!existsSync(folder)) await fetchInto(folder, version, say, signal)
  return { folder, version }
}

async function pinnedVersion(): Promise<string> {
  const version = /<version>([\d.]+)<\/version>/.exec(await readFile(pom, 'utf8'))?.[1]
  if (version === undefined) throw new SetupError('FETCH', `${pom} was to name a version of Neo4j and names none`)
  return version
}

async function fetchInto(folder: string, version: string, say: (line: string) => void, signal?: AbortSignal) {
  await requireMaven()
  const started = performance.now()
  say(`Fetching Neo4j ${version} from Maven Central into ${folder} (about 116 MB, only this once)`)
  await mkdir(join(folder, '..'), { recursive: true })
  const unfinished = await mkdtemp(join(folder, '..', '.fetching-'))
  try {
    await copyDependencies(unfinished, signal)
    const { length } = await readdir(unfinished)
    await settle(unfinished, folder)
    say(`Fetched ${length} jars in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

async function copyDependencies(into: string, signal?: AbortSignal): Promise<void> {
  const args = [
    '-q',
    '-B',
    '-Dstyle.color=never',
    '-f',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${into}`,
  ]
  try {
    await run('mvn', args, { timeout: LONGEST_FETCH_MS, ...(signal && { signal }) })
  } catch (error) {
    signal?.throwIfAborted()
    const { stdout } = error as { readonly stdout?: string }
    const why = stdout?.split('\n').find((line) => line.includes('ERROR')) ?? String(error)
    throw new SetupError('FETCH', `mvn could not fetch Neo4j's jars: is Maven Central reachable? It said: ${why}`)
  }
}

/** Renamed when whole, so that a folder with a version for a name is never half full, whoever else fetches. */
async function settle(unfinished: string, folder: string): Promise<void> {
  try {
    await rename(unfinished, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}
