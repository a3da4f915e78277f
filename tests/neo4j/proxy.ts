import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { Transform } from 'node:stream'

/** A way to Neo4j that can be cut. */
export interface Proxy {
  readonly uri: string
  /** How many connections go through it now. */
  open(): number
  /** Ends all connections; new ones are refused until `mend`. */
  cut(): Promise<void>
  /** Ends all connections; new ones are let through. */
  drop(): void
  mend(): Promise<void>
  /** Holds back all that would go through the connections there are, without a word. */
  stall(): void
  /** Takes new connections and lets nothing through them, as a server that is frozen does; until `speak`. */
  hush(): void
  speak(): void
  /** Ends each of the next so many connections as Neo4j says something through it for the nth time; the handshake is the first. */
  cutAt(answer: number, connections: number): void
  /** What Neo4j says through new connections comes changed. */
  rewrite(change: (said: Buffer) => Buffer): void
  /** What Neo4j says comes so much later. */
  delay(ms: number): void
}

const HOST = '127.0.0.1'

export async function proxyTo(uri: string): Promise<Proxy> {
  const { hostname, port } = new URL(uri)
  const sockets = new Set<Socket>()
  let isHushed = false
  let cuts = { answer: 0, left: 0 }
  let change = (said: Buffer): Buffer => said
  let delayMs = 0

  /** What Neo4j says through one connection. */
  function said(near: Socket): Transform {
    const cutsAt = cuts.left > 0 ? cuts.answer : Infinity
    cuts = { ...cuts, left: cuts.left - 1 }
    let answers = 0
    return new Transform({
      transform(bytes: Buffer, _, pass) {
        answers += 1
        if (answers >= cutsAt) near.destroy()
        else if (delayMs === 0) pass(null, change(bytes))
        else setTimeout(() => pass(null, change(bytes)), delayMs)
      },
    })
  }
  const server = createServer((near) => {
    sockets.add(near)
    near.on('close', () => sockets.delete(near)).on('error', () => undefined)
    if (isHushed) return
    const far = connect(Number(port || 7687), hostname)
    sockets.add(far)
    near.pipe(far)
    far.pipe(said(near)).pipe(near)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
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
    open: () => sockets.size / 2,
    drop,
    async cut() {
      const closed = once(server, 'close')
      server.close()
      drop()
      await closed
    },
    mend: () => listening(server, at),
    stall: () => sockets.forEach((socket) => socket.unpipe().pause()),
    hush: () => void (isHushed = true),
    speak: () => void (isHushed = false),
    cutAt: (answer, left) => void (cuts = { answer, left }),
    rewrite: (changed) => void (change = changed),
    delay: (ms) => void (delayMs = ms),
  }
}

async function listening(server: Server, port: number): Promise<void> {
  server.listen(port, HOST)
  await once(server, 'listening')
}
