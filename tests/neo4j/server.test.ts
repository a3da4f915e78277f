import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { freePort, requireFreePort } from '../../tools/neo4j/port.js'
import { SetupError } from '../../tools/neo4j/setup-error.js'
import { awaitAnswer } from './answer.js'
import { neo4jForTests, type Ways } from './server.js'
import type { TestNeo4j } from './started.js'

const server = (what: string): TestNeo4j => ({ uri: 'bolt://there', auth: null, what, stop: () => Promise.resolve() })
const never = () => Promise.reject(new Error('this way was not to be tried'))
const ways = (chosen: Partial<Ways>): Ways => ({
  given: never,
  dockerAnswers: () => Promise.resolve(false),
  docker: never,
  java: never,
  ...chosen,
})
const withoutJava = ways({ java: () => Promise.reject(new SetupError('MISSING_TOOL', 'No java was found.')) })

describe('which Neo4j the tests use', () => {
  it('is the one of NEO4J_URI where that is set, with its password', async () => {
    const seen: unknown[] = []
    const given: Ways['given'] = (uri, auth) => (seen.push(uri, auth), Promise.resolve(server('given')))
    const env = { NEO4J_URI: 'bolt://there', NEO4J_PASSWORD: 'long-enough' }
    expect(await neo4jForTests(env, console.log, ways({ given }))).toMatchObject({ what: 'given' })
    expect(seen).toEqual(['bolt://there', { username: 'neo4j', password: 'long-enough' }])
  })

  it('is one in Docker where an engine answers', async () => {
    const docker = ways({ dockerAnswers: () => Promise.resolve(true), docker: () => Promise.resolve(server('docker')) })
    expect(await neo4jForTests({}, console.log, docker)).toMatchObject({ what: 'docker' })
  })

  it('is one of Java and Maven where no engine answers', async () => {
    const java = ways({ java: () => Promise.resolve(server('java')) })
    expect(await neo4jForTests({}, console.log, java)).toMatchObject({ what: 'java' })
  })

  it('is none where nothing can start one, in words that nobody can miss', async () => {
    const said: string[] = []
    expect(await neo4jForTests({}, (line) => said.push(line), withoutJava)).toBeNull()
    expect(said.join('\n')).toBe(`
######################################################################
### THE NEO4J HALF OF THE TESTS IS SKIPPED: THERE IS NO NEO4J HERE ###
######################################################################
No java was found.
`)
  })

  it('fails with CI=true where nothing can start one', async () => {
    await expect(neo4jForTests({ CI: 'true' }, console.log, withoutJava)).rejects.toThrow(
      'CI=true wants the tests run on Neo4j, and there is none. No java was found.',
    )
  })

  it('fails, and skips nothing, where a server could be started and does not answer', async () => {
    const broken = ways({ java: () => Promise.reject(new SetupError('START', 'Neo4j did not start')) })
    await expect(neo4jForTests({}, console.log, broken)).rejects.toThrow('Neo4j did not start')
  })
})

describe('a port', () => {
  it('a port in use is refused before Neo4j starts', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void taken.close())
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    await expect(requireFreePort(port)).rejects.toThrow(
      `Port ${port} is in use: stop what listens there, or choose another with --port`,
    )
  })
})

describe.skipIf(inject('neo4jUri') === null)('the Neo4j of the tests', () => {
  it('answers a query', async () => {
    const auth = inject('neo4jAuth')
    const driver = neo4j.driver(
      inject('neo4jUri') ?? '',
      auth ? neo4j.auth.basic(auth.username, auth.password) : undefined,
    )
    onTestFinished(() => driver.close())
    const { records } = await driver.executeQuery('RETURN 1 AS one')
    expect(records.map((record) => Number(record.get('one')))).toEqual([1])
  })
})

const ownServer = process.env['NEO4J_URI'] === undefined && inject('neo4jUri') !== null

describe.skipIf(!ownServer)('a Neo4j with a password', () => {
  it(
    'lets in who has it, refuses others, and ends with its parent even when that is killed',
    { timeout: 180_000 },
    async () => {
      const home = await mkdtemp(join(tmpdir(), 'normgraph-neo4j-'))
      const port = await freePort()
      const uri = `bolt://127.0.0.1:${port}`
      const parent = startParent(home, String(port), 'long-enough')
      onTestFinished(() => rm(home, { recursive: true, force: true }))
      onTestFinished(() => void parent.kill('SIGKILL'))

      const pid = Number(await firstLine(parent))
      await awaitAnswer(uri, { username: 'neo4j', password: 'long-enough' })
      await expect(awaitAnswer(uri, null)).rejects.toThrow(`${uri} was to answer as a Neo4j server and did not`)

      parent.kill('SIGKILL')
      await expect.poll(() => isAlive(pid), { timeout: 40_000 }).toBe(false)
    },
  )
})

function startParent(...args: readonly string[]): ChildProcess {
  const file = fileURLToPath(new URL('parent.ts', import.meta.url))
  return spawn(process.execPath, ['--import', 'tsx', file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  for await (const text of stdout ?? []) return String(text).trim()
  throw new Error('The parent was to say a process id and ended')
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
