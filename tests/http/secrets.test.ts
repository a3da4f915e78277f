import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test, vi } from 'vitest'
import { freePort } from '../../tools/neo4j/port.js'

const PASSWORD = 'hunter2-and-more'

function begun(settings: Readonly<Record<string, string>>) {
  const env = { ...process.env, PORT: '0', NORMGRAPH_WORKERS: '0', NORMGRAPH_LOG_VARIABLES: '1', ...settings }
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { env })
  onTestFinished(() => void server.kill('SIGKILL'))
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += String(text)))
  return { server, exit: once(server, 'exit'), said: () => said }
}

test.each(['text', 'json'])('a password is in nothing that is told (%s)', { timeout: 60_000 }, async (format) => {
  const { said } = begun({
    NEO4J_URI: `bolt://127.0.0.1:${await freePort()}`,
    NEO4J_USERNAME: 'reader',
    NEO4J_PASSWORD: PASSWORD,
    NORMGRAPH_READ: 'direct',
    NORMGRAPH_METRICS: '1',
    NORMGRAPH_LOG: format,
  })
  const url = await vi.waitFor(() => /answers at (http:\S+)/.exec(said())?.[1] ?? Promise.reject(new Error(said())), {
    timeout: 50_000,
  })
  const read = async (path: string) => (await fetch(url + path)).text()
  const told = [
    await read('/readyz'),
    await read('/metrics'),
    await read('/graphql?query={dataset{version}}'),
    await read('/export/states.csv'),
  ]
  expect(told[0]).toContain('Neo4j cannot be reached')
  expect(told[1]).toContain('normgraph_neo4j_reachable 0')
  expect(told[2]).toContain('STORE_UNAVAILABLE')
  await vi.waitFor(() => expect(said().match(/\/export\/states\.csv/g)).toHaveLength(1))
  expect(said()).toMatch(/STORE_UNAVAILABLE.*ECONNREFUSED/)
  expect(said()).not.toContain(PASSWORD)
  // Where Neo4j is and who asks it is for whoever runs the server alone.
  expect(told.join()).not.toMatch(new RegExp(`${PASSWORD}|127\\.0\\.0\\.1|reader`))
  // Of the world, and so without a trace.
  expect(said()).not.toMatch(/\n {4}|"trace"/)
})

test('a password in an address is refused and not said again', { timeout: 60_000 }, async () => {
  const { exit, said } = begun({ NEO4J_URI: `bolt://neo4j:${PASSWORD}@127.0.0.1:7687` })
  expect(await exit).toEqual([1, null])
  expect(said()).toBe(
    'NEO4J_URI wants an address without a name and password, which NEO4J_USERNAME and NEO4J_PASSWORD are for\n',
  )
})
