import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { table } from 'table'
import { normgraph } from '../../src/cli/program.js'
import { canonicalJson } from '../../src/canonical-json.js'
import { readCorpus } from '../../src/corpus/corpus.js'
import { openMemory } from '../../src/store/memory/memory.js'
import { openNeo4j } from '../../src/store/neo4j/neo4j.js'
import type { Store } from '../../src/store/store.js'
import { freePort } from '../../tools/neo4j/port.js'
import { type RunningNeo4j, startNeo4j } from '../../tools/neo4j/server.js'

// What whole commands say of a Neo4j that is there and will not do, and whether what it held before reads as before: with a
// wrong password, without the database that is asked for, and with its disk full in the middle of a load, for which a disk of
// its own is made in memory, by mount, as root. `npm run bench:refusals`.
const PASSWORD = 'right-enough'
const DISK = '200m'
/** Bytes that are left to the load: its log is more. */
const LEFT = 3_000_000

const run = promisify(execFile)
const folder = await mkdtemp(join(tmpdir(), 'normgraph-refusals-'))
const disk = join(folder, 'disk')
await run('mkdir', [disk])
await run('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', disk])
const [home, ballast] = [join(disk, 'neo4j'), join(disk, 'ballast')]
const BASE = 'tests/corpus/base'
const port = await freePort()
const started = () => startNeo4j({ home, port, password: PASSWORD, smallLogs: true })
let server = await started()

async function command(words: readonly string[], given: Readonly<Record<string, string>>) {
  Object.assign(process.env, { NEO4J_URI: server.uri, NEO4J_PASSWORD: PASSWORD, NEO4J_DATABASE: '', ...given })
  const said: string[] = []
  const complain = (line: string) => void said.push(line)
  const code = await normgraph(words, { say: () => undefined, complain, terminal: false })
  return { code, said: said.join('\n') }
}

const corpus = await readCorpus([BASE])
const expected = await readsOf(openMemory(corpus))

async function readsOf({ ask }: Pick<Store, 'ask'>): Promise<string> {
  const [entities, relations] = await Promise.all([ask('entityCounts', { asOf: null }), ask('relationCounts', {})])
  const [row] = await ask('loaded', {})
  return canonicalJson({ entities, relations, version: row?.loaded.version })
}

async function readsAsBefore(): Promise<string> {
  const store = openNeo4j({ uri: server.uri, username: 'neo4j', password: PASSWORD, database: null, timeoutMs: 30_000 })
  try {
    return (await readsOf(store)) === expected ? 'yes' : 'NO'
  } catch (error) {
    return String(error)
  } finally {
    await store.close()
  }
}

const rows: string[][] = [['trouble', 'command', 'exit code', 'said', 'what was there reads as before']]
async function tried(trouble: string, words: readonly string[], given: Readonly<Record<string, string>> = {}) {
  const { code, said } = await command(words, given)
  rows.push([trouble, words.join(' '), String(code), said || '-', await readsAsBefore()])
}

async function freeBytes(): Promise<number> {
  const { stdout } = await run('df', ['--output=avail', '--block-size=1', disk])
  return Number(stdout.split('\n')[1])
}

async function again(neo4j: RunningNeo4j): Promise<void> {
  await neo4j.stop()
  server = await started()
}

try {
  await tried('none', ['load'], { NORMGRAPH_DATA: BASE })
  for (const words of [['load'], ['status']]) {
    await tried('a wrong password', words, { NEO4J_PASSWORD: 'wrong' })
    await tried('no such database', words, { NEO4J_DATABASE: 'nosuch' })
  }
  await run('fallocate', ['-l', String((await freeBytes()) - LEFT), ballast])
  await tried('disk full during a load', ['load'], { NORMGRAPH_DATA: 'seeds' })
  await tried('disk full before', ['status'])
  await rm(ballast)
  await tried('room again', ['status'])
  await again(server)
  await tried('the same, Neo4j started again', ['status'])
  const { code, said } = await command(['load'], { NORMGRAPH_DATA: 'seeds' })
  rows.push(['the same, loaded after all', 'load', String(code), said || '-', 'replaced'])
} finally {
  await server.stop()
  await run('umount', ['-l', disk])
  await rm(folder, { recursive: true, force: true })
}
console.log(table(rows, { columns: { 3: { width: 60, wrapWord: true }, 4: { width: 30, wrapWord: true } } }))
const [, ...results] = rows
// Where it could not write, Neo4j itself refuses even to read until it is started again.
const mayRefuse = new Set(['disk full during a load', 'disk full before', 'room again'])
const isHeld = results.every(
  ([trouble = '', , code, said, before = '']) =>
    (before === 'yes' || before === 'replaced' || (mayRefuse.has(trouble) && before.includes('can write no more'))) &&
    (said === '-') === (code === '0'),
)
process.exit(isHeld ? 0 : 1)
