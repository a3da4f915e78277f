import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { freePort } from '../../tools/neo4j/port.js'
import { startRefusingBolt } from '../neo4j/refusing-bolt.js'

const PASSWORD = 'hunter2-and-more'
const SLOW = { timeout: 60_000 }
const UNTIL = { timeout: 50_000 }

function begun(settings: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const env = { ...process.env, PORT: '0', NORMGRAPH_WORKERS: '0', NORMGRAPH_LOG_VARIABLES: '1', ...settings }
  const server = spawn(process.execPath, ['--import', 'tsx', ...(args.length === 0 ? ['src/main.ts'] : args)], { env })
  onTestFinished(() => void server.kill('SIGKILL'))
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += String(text)))
  const answers = () =>
    vi.waitFor(() => /answers at (http:\S+)/.exec(said)?.[1] ?? Promise.reject(new Error(said)), UNTIL)
  return { server, exit: once(server, 'close'), said: () => said, answers }
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'normgraph-secrets-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

/** The names and the bytes of all that is in a folder. */
async function allIn(path: string): Promise<string> {
  const names = await readdir(path)
  const files = await Promise.all(names.map((name) => readFile(join(path, name), 'latin1')))
  return [...names, ...files].join('\n')
}

/** Two ways in which a Neo4j that wants a password is not to be had: `cause` is what the server tells of each. */
const FAILING = {
  'that is away': {
    uri: async () => `bolt://127.0.0.1:${await freePort()}`,
    code: 'STORE_UNAVAILABLE',
    cause: 'ECONNREFUSED',
    reason: 'Neo4j cannot be reached',
  },
  'that knows another password': {
    uri: async () => {
      const { uri, stop } = await startRefusingBolt()
      onTestFinished(stop)
      return uri
    },
    code: 'STORE_REFUSED',
    cause: 'unauthorized due to authentication failure',
    reason: 'Neo4j does not know the name and password',
  },
} as const
const CASES = (Object.keys(FAILING) as (keyof typeof FAILING)[]).flatMap((what) =>
  (['text', 'json'] as const).map((format) => [what, format] as const),
)

test.each(CASES)('a password for a Neo4j %s is in nothing that is told (%s)', SLOW, async (what, format) => {
  const { uri, code, cause, reason } = FAILING[what]
  const cache = await folder()
  const { said, answers } = begun({
    NEO4J_URI: await uri(),
    NEO4J_USERNAME: 'somebody',
    NEO4J_PASSWORD: PASSWORD,
    NORMGRAPH_READ: 'direct',
    NORMGRAPH_METRICS: '1',
    NORMGRAPH_LOG: format,
    NORMGRAPH_CACHE: cache,
  })
  const url = await answers()
  const read = async (path: string, init?: RequestInit) => (await fetch(url + path, init)).text()
  const told = [
    await read('/readyz'),
    await read('/metrics'),
    await read('/graphql?query={dataset{version}}'),
    await read('/graphql?query={nothing'),
    await read('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":1}' }),
    await read('/export/states.csv'),
  ]
  expect(told[0]).toContain(reason)
  expect(told[1]).toContain('normgraph_neo4j_reachable 0')
  expect(told[2]).toContain(code)
  expect(told[3]).toContain('GRAPHQL_PARSE_FAILED')
  await vi.waitFor(() => expect(said().match(/\/export\/states\.csv/g)).toHaveLength(1))
  expect(said()).toMatch(new RegExp(`${code}.*${cause}`))
  expect(said() + (await allIn(cache))).not.toContain(PASSWORD)
  // Where Neo4j is and who asks it is for whoever runs the server alone.
  expect(told.join()).not.toMatch(new RegExp(`${PASSWORD}|127\\.0\\.0\\.1|somebody`))
  // Of the world, and so without a trace.
  expect(said()).not.toMatch(/\n {4}|"trace"/)
})

test('nor in what a load is told', SLOW, async () => {
  const { uri, stop } = await startRefusingBolt()
  onTestFinished(stop)
  const secret = join(await folder(), 'password')
  await writeFile(secret, `${PASSWORD}\n`)
  const settings = { NEO4J_URI: uri, NEO4J_PASSWORD_FILE: secret, NORMGRAPH_DATA: 'tests/corpus/base' }
  const { exit, said } = begun(settings, 'src/cli/normgraph.ts', 'load')
  expect(await exit).toEqual([3, null])
  expect(said()).toContain('Neo4j does not know the name and password that it was given')
  expect(said()).not.toContain(PASSWORD)
})

test('what a server keeps for its next start has nothing of its environment', SLOW, async () => {
  const cache = await folder()
  const settings = {
    NORMGRAPH_DATA: 'tests/corpus/base',
    NORMGRAPH_CACHE: cache,
    NORMGRAPH_METRICS: '1',
    NORMGRAPH_WORKERS: '1',
    SOME_TOKEN: PASSWORD,
  }
  const { answers, said } = begun(settings, 'dist/bundle/main.js')
  const url = await answers()
  await vi.waitFor(async () => expect(await readdir(cache)).toEqual([expect.stringMatching(/\.columns$/)]), UNTIL)
  const metrics = await (await fetch(`${url}/metrics`)).text()
  const kept = await allIn(cache)
  expect(kept).toContain('normgraph columns')
  expect(kept + metrics + said()).not.toContain(PASSWORD)
})

test.each([
  [
    `bolt://neo4j:${PASSWORD}@127.0.0.1:7687`,
    'wants an address without a name and password, which NEO4J_USERNAME and NEO4J_PASSWORD are for',
  ],
  [
    `bolt://neo4j:${PASSWORD}`,
    'wants an address without a name and password, which NEO4J_USERNAME and NEO4J_PASSWORD are for',
  ],
  [`bolt://127.0.0.1?password=${PASSWORD}`, 'wants an address without what follows a ?, which only neo4j:// takes'],
])('a password in an address is refused and not said again: %s', SLOW, async (uri, words) => {
  const { exit, said } = begun({ NEO4J_URI: uri })
  expect(await exit).toEqual([1, null])
  expect(said()).toBe(`NEO4J_URI ${words}\n`)
})
