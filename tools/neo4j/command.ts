import { once } from 'node:events'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { requireJars } from './jars.js'
import { startNeo4j, type RunningNeo4j } from './server.js'
import { SetupError } from './setup-error.js'

export const USAGE = `Runs a Neo4j Community server for Normgraph, on this machine only.

  npm run neo4j -- [--port N] [--home DIR] [--fetch]

  --port N     where Bolt answers, 7687 by default
  --home DIR   where the data lives, .neo4j/data by default
  --fetch      only fetches the server, about 116 MB, for a later run`

interface Output {
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
}

type Arguments = { readonly home: string; readonly port: number } | 'help' | 'fetch'

/** Runs until `signal`, then answers the exit code. */
export async function runNeo4j(
  argv: readonly string[],
  { say, complain }: Output,
  signal: AbortSignal,
): Promise<number> {
  try {
    const parsed = parse(argv)
    if (parsed === 'help') return (say(USAGE), 0)
    if (parsed === 'fetch') return await fetched(say, signal)
    return await serve(parsed, say, signal)
  } catch (error) {
    if (signal.aborted) return (say('Stopped before it answered'), 0)
    if (!(error instanceof SetupError)) throw error
    complain(error.message)
    return 1
  }
}

function parse(argv: readonly string[]): Arguments {
  const { port, home, help, fetch } = values(argv)
  if (help === true) return 'help'
  if (fetch === true) return 'fetch'
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    throw new SetupError('ARGUMENT', `--port wants a number from 1 to 65535, got '${port}'`)
  }
  return { home: resolve(home), port: Number(port) }
}

function values(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string', default: '7687' },
        home: { type: 'string', default: '.neo4j/data' },
        fetch: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    throw new SetupError('ARGUMENT', `${(error as Error).message}\n\n${USAGE}`)
  }
}

async function fetched(say: Output['say'], signal: AbortSignal): Promise<number> {
  const { folder, version } = await requireJars(say, signal)
  say(`Neo4j ${version} is in ${folder}`)
  return 0
}

async function serve(where: Exclude<Arguments, string>, say: Output['say'], signal: AbortSignal): Promise<number> {
  const begun = performance.now()
  say('Starting Neo4j, which takes some seconds')
  const server = await startNeo4j({ ...where, say, signal })
  welcome(server, where.home, performance.now() - begun, say)
  await Promise.race([server.exited, signal.aborted || once(signal, 'abort')])
  if (!signal.aborted) throw new SetupError('START', `Neo4j ended by itself: ${where.home}/logs may tell why`)
  say('Stopping Neo4j')
  await server.stop()
  return 0
}

function welcome({ uri, version }: RunningNeo4j, home: string, ms: number, say: Output['say']): void {
  say(`Neo4j ${version} answers at ${uri}, without a password, after ${(ms / 1000).toFixed(1)} s`)
  say(`Its data is in ${home}`)
  say(`In another terminal:  NEO4J_URI=${uri} npm start`)
  say('Ctrl-C stops it')
}
