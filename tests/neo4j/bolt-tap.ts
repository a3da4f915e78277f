import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A way to Neo4j that keeps what is said to it. */
export interface BoltTap {
  readonly uri: string
  /** The transactions that were begun since the last call: each by whether Neo4j was told that it only reads. */
  begun(): readonly boolean[]
  stop(): Promise<void>
}

// BEGIN, and RUN outside of a transaction, are structures of these signatures: https://neo4j.com/docs/bolt/current/bolt/message/
const BEGIN = Buffer.from([0xb1, 0x11])
const RUN = Buffer.from([0xb3, 0x10])
const READS = Buffer.from('\x84mode\x81r', 'latin1')
const EMPTY_MAP = 0xa0

export async function tapTo(uri: string): Promise<BoltTap> {
  const { hostname, port } = new URL(uri)
  const sockets = new Set<Socket>()
  const said: Buffer[][] = []
  const server = createServer((near) => {
    const far = connect(Number(port || 7687), hostname)
    const bytes: Buffer[] = []
    said.push(bytes)
    near.on('data', (some: Buffer) => bytes.push(some))
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.pipe(other)
      socket.on('error', () => other.destroy()).on('close', () => other.destroy())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    begun() {
      const all = said.flatMap((bytes) => transactionsIn(Buffer.concat(bytes)))
      said.forEach((bytes) => bytes.splice(0))
      return all
    },
    async stop() {
      const closed = once(server, 'close')
      server.close()
      sockets.forEach((socket) => socket.destroy())
      await closed
    },
  }
}

function transactionsIn(bytes: Buffer): readonly boolean[] {
  const alone = messages(bytes, RUN).filter((message) => message.at(-1) !== EMPTY_MAP)
  return [...messages(bytes, BEGIN), ...alone].map((message) => message.includes(READS))
}

/** Messages that begin so, as far as they are of one chunk: its length stands before it, and two zeros after it. */
function messages(bytes: Buffer, signature: Buffer): readonly Buffer[] {
  const found: Buffer[] = []
  for (let at = bytes.indexOf(signature); at >= 2; at = bytes.indexOf(signature, at + 1)) {
    const end = at + bytes.readUInt16BE(at - 2)
    if (bytes.length >= end + 2 && bytes.readUInt16BE(end) === 0) found.push(bytes.subarray(at, end))
  }
  return found
}
