import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** What speaks Bolt 5.4 and knows nobody, as a Neo4j does that was given a wrong password. */
export async function startRefusingBolt(): Promise<{ readonly uri: string; stop(): Promise<void> }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
    let rest = Buffer.alloc(0)
    let isWelcomed = false
    let hasFailed = false
    socket.on('data', (bytes: Buffer) => {
      rest = Buffer.concat([rest, bytes])
      if (!isWelcomed && rest.length >= HANDSHAKE) {
        isWelcomed = true
        rest = rest.subarray(HANDSHAKE)
        socket.write(VERSION)
      }
      while (isWelcomed && rest.length >= 2 && rest.length >= rest.readUInt16BE() + 2) {
        const length = rest.readUInt16BE()
        const kind = length === 0 ? null : rest[3]
        rest = rest.subarray(length + 2)
        if (kind === null) continue
        if (kind === RESET) hasFailed = false
        const answer = hasFailed ? IGNORED : (ANSWERS[kind ?? 0] ?? SUCCESS)
        if (answer === ANSWERS[LOGON]) hasFailed = true
        socket.write(chunked(answer))
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      const closed = once(server, 'close')
      server.close()
      sockets.forEach((socket) => socket.destroy())
      await closed
    },
  }
}

// https://neo4j.com/docs/bolt/current/bolt/message/ and its PackStream.
const HANDSHAKE = 20
const VERSION = Buffer.from([0, 0, 4, 5])
const [HELLO, LOGON, RESET] = [0x01, 0x6a, 0x0f]
const text = (said: string): Buffer => Buffer.concat([Buffer.from([0xd0, said.length]), Buffer.from(said)])
const message = (kind: number, fields: Readonly<Record<string, string>>): Buffer => {
  const parts = Object.entries(fields).flatMap(([name, value]) => [text(name), text(value)])
  return Buffer.concat([Buffer.from([0xb1, kind, 0xa0 + Object.keys(fields).length]), ...parts])
}
const SUCCESS = message(0x70, {})
const IGNORED = Buffer.from([0xb0, 0x7e])
const ANSWERS: Readonly<Record<number, Buffer>> = {
  [HELLO]: message(0x70, { server: 'Neo4j/5.26.0', connection_id: 'bolt-1' }),
  [LOGON]: message(0x7f, {
    code: 'Neo.ClientError.Security.Unauthorized',
    message: 'The client is unauthorized due to authentication failure.',
  }),
}

const chunked = (said: Buffer): Buffer => {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(said.length)
  return Buffer.concat([length, said, Buffer.alloc(2)])
}
