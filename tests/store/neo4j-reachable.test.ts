import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { expect, onTestFinished, test } from 'vitest'
import { asStoreError } from '../../src/store/neo4j/errors.js'
import { lookingAt, whileReachable } from '../../src/store/neo4j/reachable.js'

const AFTER_MS = 90
const VERSION = Buffer.from('00000805', 'hex')

/** What listens where a Neo4j might, and what was said to it. */
async function listener(heard: (socket: Socket, said: Buffer) => void) {
  const said: Buffer[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('data', (bytes: Buffer) => {
      said.push(bytes)
      heard(socket, bytes)
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const reach = { username: 'neo4j', password: 'secret', database: null, timeoutMs: 10_000, patienceMs: 200 }
  const uri = `bolt://127.0.0.1:${port}`
  return { said, uri, look: lookingAt({ ...reach, uri }) }
}

const never = new Promise<never>(() => undefined)
const outcome = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error)

test('of many who wait one looks for all, and only shakes hands', async () => {
  const { said, look } = await listener((socket) => socket.write(VERSION))
  const work = pause(400).then(() => 'answered')
  const all = Array.from({ length: 50 }, (_, at) => pause(at).then(() => whileReachable(work, look, AFTER_MS)))
  expect(new Set(await Promise.all(all))).toEqual(new Set(['answered']))
  expect(said.length).toBeGreaterThanOrEqual(1)
  expect(said.length).toBeLessThanOrEqual(4)
  // https://neo4j.com/docs/bolt/current/bolt/handshake/: the mark and four versions, and nothing that would log in.
  for (const bytes of said) {
    expect(bytes.subarray(0, 4).toString('hex')).toBe('6060b017')
    expect(bytes).toHaveLength(20)
  }
})

test('nobody looks for what is answered soon', async () => {
  const { said, look } = await listener((socket) => socket.write(VERSION))
  expect(await whileReachable(pause(20, 'soon'), look, AFTER_MS)).toBe('soon')
  await pause(2 * AFTER_MS)
  expect(said).toEqual([])
})

test('who waits is told once nothing answered for the whole patience, whether silent or gone at once', async () => {
  const silent = await listener(() => undefined)
  const hasty = await listener((socket) => socket.destroy())
  const unavailable = { code: 'STORE_UNAVAILABLE', retriable: true }
  for (const { said, look, tries } of [
    { ...silent, tries: 1 },
    { ...hasty, tries: 10 },
  ]) {
    const begun = performance.now()
    const failures = await Promise.all([1, 2, 3, 4, 5].map(() => outcome(whileReachable(never, look, AFTER_MS))))
    // Timers may come a millisecond early each.
    expect(performance.now() - begun).toBeGreaterThan(2 * AFTER_MS - 15)
    for (const failure of failures) expect(failure).toMatchObject(unavailable)
    expect(said.length).toBeLessThanOrEqual(tries)
  }
})

test('one that is away for a part of the patience is not told to be gone', async () => {
  let asked = 0
  const { look } = await listener((socket) => ((asked += 1) === 1 ? socket.destroy() : socket.write(VERSION)))
  expect(await whileReachable(pause(3 * AFTER_MS, 'answered'), look, AFTER_MS / 9)).toBe('answered')
  expect(asked).toBeGreaterThan(1)
})

test.each([
  ['closed', (socket: Socket) => socket.end()],
  ['reset', (socket: Socket) => socket.resetAndDestroy()],
])('a connection that is %s at log-in is one that is lost', async (_, lose) => {
  const { uri } = await listener((socket, bytes) => {
    if (bytes.length === 20) socket.write(VERSION)
    else lose(socket)
  })
  const driver = neo4j.driver(uri)
  onTestFinished(() => driver.close())
  const session = driver.session()
  const error = asStoreError(await outcome(session.run('RETURN 1').then()), 10_000)
  expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', retriable: true, cause: { code: 'ProtocolError' } })
})
