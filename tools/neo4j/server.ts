import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { requireJars, serverSource } from './jars.js'
import { LOOPBACK, requireFreePort } from './port.js'
import { SetupError } from './setup-error.js'
import { requireJava } from './tools.js'

const LONGEST_START_MS = 120_000
const LONGEST_STOP_MS = 30_000
/** Neo4j reaches into these packages of Java's own. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']
/** Enough for the tests and a corpus of some ten thousand ties; a larger one wants a Neo4j of its own. */
const HEAP = '-Xmx1g'
// A heap this small is soon collected whole: no need to collect beside the work, which is what G1, Java's own choice, is for.
const COLLECTOR = '-XX:+UseParallelGC'
const KEPT_CHARACTERS = 4_000

export interface Neo4jOptions {
  /** Where the data lives; made where it is missing. */
  readonly home: string
  readonly port: number
  /** Of the user `neo4j`, at least 8 characters; without it anybody on this machine may connect. */
  readonly password?: string
  /** Plans questions once, whatever is loaded later: for tests that replace tiny graphs over and over. */
  readonly keepPlans?: boolean
  /** Has its logs in files of 1 MB: for what is to be seen where a disk is full. */
  readonly smallLogs?: boolean
  readonly say?: (line: string) => void
  readonly signal?: AbortSignal
}

export interface RunningNeo4j {
  readonly uri: string
  readonly pid: number
  readonly version: string
  /** Settles when the server is gone, for whatever reason. */
  readonly exited: Promise<void>
  stop(): Promise<void>
}

/** Starts Neo4j Community on the loopback address. It ends with this process, however this process ends. */
export async function startNeo4j(options: Neo4jOptions): Promise<RunningNeo4j> {
  const { home, port, say = () => undefined, signal } = options
  await requireJava()
  await requireFreePort(port)
  const { folder, version } = await requireJars(say, signal)
  await mkdir(home, { recursive: true })
  const server = spawn('java', argumentsOf(folder, options))
  const exited = new Promise<void>((resolve) => server.once('close', () => resolve()))
  const stop = () => stopped(server, exited)
  await started(server, signal).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { uri: `bolt://${LOOPBACK}:${port}`, pid: server.pid ?? 0, version, exited, stop }
}

function argumentsOf(
  jars: string,
  { home, port, password, keepPlans = false, smallLogs = false }: Neo4jOptions,
): readonly string[] {
  const opens = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
  const flags = ['--until-stdin-closes', ...(keepPlans ? ['--keep-plans'] : []), ...(smallLogs ? ['--small-logs'] : [])]
  const words = [home, String(port), ...(password === undefined ? [] : [password])]
  return [HEAP, COLLECTOR, ...opens, '-cp', join(jars, '*'), serverSource, ...flags, ...words]
}

async function started(server: ChildProcessWithoutNullStreams, signal?: AbortSignal): Promise<void> {
  let said = ''
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-KEPT_CHARACTERS)))
  const late = AbortSignal.timeout(LONGEST_START_MS)
  const outcome = await Promise.race([
    readyLine(server),
    ended(server),
    aborted(late, `did not answer within ${LONGEST_START_MS / 1000} s`),
    ...(signal ? [aborted(signal, 'was stopped before it answered')] : []),
  ])
  if (outcome !== 'ready') throw new SetupError('START', `Neo4j ${outcome}${said && `: ${said.trim()}`}`)
}

async function readyLine({ stdout }: ChildProcessWithoutNullStreams): Promise<string> {
  const lines = createInterface(stdout)
  return new Promise((resolve) => lines.on('line', (line) => line === 'ready' && resolve(line)))
}

async function ended(server: ChildProcessWithoutNullStreams): Promise<string> {
  const [code, by] = (await once(server, 'close')) as [number | null, NodeJS.Signals | null]
  return `did not start (${by ?? `exit code ${code}`})`
}

async function aborted(signal: AbortSignal, outcome: string): Promise<string> {
  if (!signal.aborted) await once(signal, 'abort')
  return outcome
}

/** SIGTERM lets Neo4j write its checkpoint; one that does not end is ended. */
async function stopped(server: ChildProcessWithoutNullStreams, exited: Promise<void>): Promise<void> {
  server.kill('SIGTERM')
  const late = setTimeout(() => server.kill('SIGKILL'), LONGEST_STOP_MS)
  await exited
  clearTimeout(late)
}
