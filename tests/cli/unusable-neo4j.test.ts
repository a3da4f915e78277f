import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { normgraph } from '../../src/cli/program.js'
import { freePort } from '../../tools/neo4j/port.js'
import { failure, fakeNeo4j, success } from '../neo4j/fake.js'

// Whole commands with a Neo4j that cannot be used. What its code and words are is told by
// https://neo4j.com/docs/status-codes/current/errors/all-errors/.
const BASE = join(import.meta.dirname, '../corpus/base')
const TO_SEE_TO = ': whoever runs this server has to see to it'

async function run(words: readonly string[], neo4j: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries({ NORMGRAPH_DATA: BASE, ...neo4j })) vi.stubEnv(name, value)
  onTestFinished(() => void vi.unstubAllEnvs())
  const complained: string[] = []
  const complain = (line: string) => void complained.push(line)
  const code = await normgraph(words, { say: () => undefined, complain, terminal: false })
  return [code, complained.join('\n')]
}

const UNAUTHORIZED = failure('Neo.ClientError.Security.Unauthorized', 'The client is unauthorized.')
const OLD = success({ server: 'Neo4j/4.4.30', connection_id: 'bolt-1' })

test.each([
  [
    'does not know the password',
    '00000005',
    UNAUTHORIZED,
    `Neo4j does not know the name and password that it was given (NEO4J_USERNAME, NEO4J_PASSWORD)${TO_SEE_TO}`,
  ],
  [
    'is much too old',
    '00000003',
    success({ server: 'Neo4j/3.5.35', connection_id: 'bolt-1' }),
    `Neo4j is to be 5.26 or newer, and is 3.5${TO_SEE_TO}`,
  ],
  ['is too old', '00000404', OLD, `Neo4j is to be 5.26 or newer, and is 4.4${TO_SEE_TO}`],
  [
    'speaks no Bolt that is spoken today',
    '00000000',
    OLD,
    `What answers at the address of Neo4j speaks no Bolt that Neo4j 5.26 or newer does (NEO4J_URI)${TO_SEE_TO}`,
  ],
])('a Neo4j that %s is told in words, with exit code 3', async (_, version, hello, words) => {
  const { uri, close } = await fakeNeo4j(version, hello)
  onTestFinished(close)
  const given = { NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong' }
  for (const command of [['load'], ['status'], ['export', 'states', '--out', 'not-written.csv']])
    expect(await run(command, given)).toEqual([3, words])
})

test('a Neo4j that is not there is told in words, with exit code 3', async () => {
  const given = { NEO4J_URI: `bolt://127.0.0.1:${await freePort()}` }
  for (const command of [['load'], ['status']])
    expect(await run(command, given)).toEqual([3, 'Neo4j cannot be reached; ask again when it is back'])
})
