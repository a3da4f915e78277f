import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** A way to Neo4j that can be cut. */
export interface Proxy {
  readonly uri: string
  /** Ends all connections; new ones are refused until `mend`. */
  cut(): Promise<void>
  /** Ends all connections; new ones are let through. */
  drop(): void
  mend(): Promise<void>
  /** Holds back all that would go through the connections there are, without a word. */
  stall(): void
}

const HOST = '127.0.0.1'

export async function proxyTo(uri: string): Promise<Proxy> {
  const { hostname, port } = new URL(uri)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(port || 7687), hostname)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.pipe(other)
      // A cut is no news to either end.
      socket.on('error', () => other.destroy())
      socket.on('close', () => (other.destroy(), sockets.delete(socket)))
    }
  })
  await listening(server, 0)
  const at = (server.address() as AddressInfo).port
  const drop = () => sockets.forEach((socket) => socket.destroy())
  return {
    uri: `bolt://${HOST}:${at}`,
    drop,
    async cut() {
      const closed = once(server, 'close')
      server.close()
      drop()
      await closed
    },
    mend: () => listening(server, at),
    stall: () => sockets.forEach((socket) => socket.unpipe().pause()),
  }
}

async function listening(server: Server, port: number): Promise<void> {
  server.listen(port, HOST)
  await once(server, 'listening')
}
