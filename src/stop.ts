import type { Server } from 'node:http'

// Of one that was busy when the server began to stop, and is kept open by its client.
const IDLE_EVERY_MS = 100

/** Takes no more connections, and lets what is being answered end whole, for so long at most. @returns how many were cut off. */
export function drained(server: Server, longestMs: number): Promise<number> {
  return new Promise((resolve) => {
    let cut = 0
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_EVERY_MS)
    const late = setTimeout(() => {
      server.getConnections((_, count) => {
        cut = count
        server.closeAllConnections()
      })
    }, longestMs)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(late)
      resolve(cut)
    })
    server.closeIdleConnections()
  })
}

interface Stopping {
  /** Resolves once all is answered or cut off, with how many were cut off. */
  readonly stop: () => Promise<number>
  readonly longestMs: number
  readonly say: (line: string) => void
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** At a first signal to end, answers what is under way; at a second one ends at once. */
export function stopAtSignals({ stop, longestMs, say }: Stopping): void {
  let isStopping = false
  const heard = (signal: NodeJS.Signals): void => {
    if (isStopping) {
      say(`${signal} again: ended at once`)
      process.exit(1)
    }
    isStopping = true
    say(`${signal}: answers what is under way, for ${longestMs / 1000} s at most; a second signal ends it at once`)
    void stop().then((cut) => {
      say(cut === 0 ? 'Stopped: all that was under way is answered' : `Stopped; connections cut off: ${cut}`)
    })
  }
  for (const signal of SIGNALS) process.on(signal, heard)
}
