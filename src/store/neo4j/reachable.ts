import { connect as connectPlainly, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import { patienceOf, type Reach } from './driver.js'
import { unreachable } from './errors.js'
import { patience } from './patience.js'

/** Whether Neo4j is there: resolves with the milliseconds after which it is worth while to look again. */
export type Look = () => Promise<number>

/**
 * Looks whether Neo4j answers a new connection at all, for its whole patience: those that there are may be held up by what
 * was asked through them, or silent. However many ask, one looks for all, and what it has seen holds as long as it waits.
 */
export function lookingAt(reach: Reach): Look {
  const ms = patienceOf(reach)
  let looking: Promise<void> | null = null
  let next = -Infinity
  return async () => {
    const left = next - performance.now()
    if (left > 0) return left
    looking ??= look(new URL(reach.uri), ms).finally(() => (looking = null))
    await looking
    next = performance.now() + ms
    return ms
  }
}

const DEFAULT_PORT = 7687
// Bolt's handshake: its mark, and versions in the order of preference, here 5.8 down to 5.0, and 4.4.
const HANDSHAKE = Buffer.from('6060b017000808050000040400000000' + '00000000', 'hex')
// Of its patience, where nobody is there or hangs up at once.
const TRIES = 9

/** @throws StoreError where nothing answered the handshake until the patience was spent, with what was last in the way. */
function look({ protocol, hostname, port }: URL, ms: number): Promise<void> {
  const at = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || DEFAULT_PORT) }
  // Nothing is told that is to be kept from others: whether it is who it says is for whoever logs in.
  const connect = (): Socket =>
    protocol.includes('+s') ? connectSecurely({ ...at, rejectUnauthorized: false }) : connectPlainly(at)
  return new Promise((resolve, reject) => {
    let socket: Socket
    let why = new Error('Neo4j says nothing')
    let again: NodeJS.Timeout | undefined
    const end = (settle: () => void): void => {
      stop()
      clearTimeout(again)
      socket.removeAllListeners('close').destroy()
      settle()
    }
    const stop = patience(ms, () => end(() => reject(unreachable(why))))
    const tryOnce = (): void => {
      socket = connect()
        .on('error', (error) => (why = error))
        .once('data', () => end(resolve))
        .once('close', () => (again = setTimeout(tryOnce, ms / TRIES)))
      socket.write(HANDSHAKE)
    }
    tryOnce()
  })
}

/** What `work` comes to, unless it says nothing for a while and a look then fails: with what that failed with. */
export async function whileReachable<T>(work: Promise<T>, look: Look, afterMs: number): Promise<T> {
  let isDone = false
  let stop = (): void => undefined
  const gone = new Promise<never>((_, reject) => {
    const lookAfter = (ms: number): void => {
      if (isDone) return
      stop = patience(ms, () => void look().then(lookAfter, reject))
    }
    lookAfter(afterMs)
  })
  try {
    return await Promise.race([work, gone])
  } finally {
    isDone = true
    stop()
  }
}
