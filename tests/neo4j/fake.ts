import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

/** What listens as a Neo4j does, and says what a Neo4j would that cannot be used. */
export interface FakeNeo4j {
  readonly uri: string
  close(): void
}

const HELLO = 0x01
const LOGON = 0x6a
const HANDSHAKE_BYTES = 20

/**
 * Answers the handshake with a version of Bolt, four bytes in hex, and each message with success, but for the first,
 * HELLO, which `hello` answers: https://neo4j.com/docs/bolt/current/bolt/message/.
 */
export async function fakeNeo4j(version: string, hello: Buffer): Promise<FakeNeo4j> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    let given = Buffer.alloc(0)
    let isGreeted = false
    socket.on('error', () => undefined)
    socket.on('data', (bytes: Buffer) => {
      given = Buffer.concat([given, bytes])
      if (!isGreeted) {
        if (given.length < HANDSHAKE_BYTES) return
        isGreeted = true
        given = given.subarray(HANDSHAKE_BYTES)
        socket.write(Buffer.from(version, 'hex'))
      }
      for (let tag = next(); tag !== null; tag = next())
        socket.write(tag === HELLO || tag === LOGON ? hello : success({}))
    })

    /** What kind of message the next whole one is, which is then gone. */
    function next(): number | null {
      let at = 0
      let tag: number | null = null
      for (;;) {
        if (given.length < at + 2) return null
        const size = given.readUInt16BE(at)
        if (size === 0 && tag !== null) break
        tag ??= given[at + 3] ?? null
        at += 2 + size
        if (given.length < at) return null
      }
      given = given.subarray(at + 2)
      return tag
    }
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    uri: `bolt://127.0.0.1:${port}`,
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

type Texts = Readonly<Record<string, string>>

/** As Bolt packs it: a structure of one field, a map of short texts, in one chunk. */
function message(tag: number, texts: Texts): Buffer {
  const entries = Object.entries(texts)
  const body = Buffer.concat([
    Buffer.from([0xb1, tag, 0xa0 + entries.length]),
    ...entries.flat().map((text) => Buffer.concat([Buffer.from([0xd0, text.length]), Buffer.from(text, 'latin1')])),
  ])
  return Buffer.concat([Buffer.from([0, body.length]), body, Buffer.from([0, 0])])
}

export const success = (texts: Texts): Buffer => message(0x70, texts)
export const failure = (code: string, said: string): Buffer => message(0x7f, { code, message: said })
