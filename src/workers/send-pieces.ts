import { type MessagePort, threadId } from 'node:worker_threads'
import type { HttpAnswer, Piece } from '../http/answer.js'
import { AHEAD, type Sent } from './task.js'

/** Sends an answer through a port, never more ahead of its reader than `AHEAD`; a port that is closed wants no more. */
export async function sendPieces(
  { body, ...rest }: HttpAnswer,
  port: MessagePort,
  report: (error: unknown) => void,
): Promise<void> {
  const send = (sent: Sent): void => port.postMessage(sent)
  const head = { ...rest, facts: { ...rest.facts, worker: threadId } }
  send({ head: typeof body === 'function' ? head : { ...head, body } })
  const reader = readerOf(port)
  try {
    for await (const piece of typeof body === 'function' ? body() : []) {
      const bytes = bytesOf(piece)
      if (!(await reader.wants(bytes.length))) return
      port.postMessage({ piece: bytes } satisfies Sent, [bytes.buffer])
    }
    send({ end: 'whole' })
  } catch (error) {
    report(error)
    send({ end: 'broken' })
  } finally {
    // What was sent is still read.
    port.close()
  }
}

/** Of a memory of its own, that may be given away. */
const bytesOf = (piece: Piece): Uint8Array<ArrayBuffer> =>
  typeof piece === 'string' ? new TextEncoder().encode(piece) : Uint8Array.from(piece)

function readerOf(port: MessagePort) {
  let ahead = 0
  let isOpen = true
  let wake = (): void => undefined
  port.on('message', (taken: number) => {
    ahead -= taken
    wake()
  })
  port.once('close', () => {
    isOpen = false
    wake()
  })
  return {
    /** Whether it is still there, once it has taken enough of what was sent for another so many bytes to be sent. */
    async wants(bytes: number): Promise<boolean> {
      while (isOpen && ahead > AHEAD) await new Promise<void>((resolve) => (wake = resolve))
      ahead += bytes
      return isOpen
    },
  }
}
