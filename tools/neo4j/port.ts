import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { SetupError } from './setup-error.js'

export const LOOPBACK = '127.0.0.1'

/** A port that nobody listens on now; nothing keeps it free, so use it at once. */
export function freePort(): Promise<number> {
  return listenOnce(0)
}

/** Asked before Neo4j starts, which would take some seconds to find out and says it in many lines. */
export async function requireFreePort(port: number): Promise<void> {
  try {
    await listenOnce(port)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'EADDRINUSE') throw new SetupError('PORT', `Port ${port} cannot be listened on: ${message}`)
    throw new SetupError('PORT', `Port ${port} is in use: stop what listens there, or choose another with --port`)
  }
}

async function listenOnce(port: number): Promise<number> {
  const server = createServer().listen(port, LOOPBACK)
  await once(server, 'listening')
  const { port: got } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return got
}
