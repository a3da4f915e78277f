import type { MessagePort } from 'node:worker_threads'
import type { HttpAnswer } from '../http/answer.js'
import { AHEAD, type Sent } from './task.js'
import { type Watch, watchOf } from './watch.js'

/** So long may a reader take nothing of what is there for it. */
const READER_MS = 60_000

/** An answer that a worker sends piece by piece. */
export interface Received {
  /** Once its head is there. */
  readonly answer: Promise<HttpAnswer>
  /** Nothing more comes. */
  fail(why: unknown): void
}

/** What comes through a port; while its reader has enough to take, whoever makes it is not `watch`ed. */
export function receivePieces(port: MessagePort, watch: Watch): Received {
  const pieces: Uint8Array[] = []
  let held = 0
  let state: 'open' | 'whole' | { readonly why: unknown } = 'open'
  let wake = (): void => undefined
  const patience = watchOf(READER_MS, () => fail(new Error('the reader took nothing for a minute')))
  let resolve = (_: HttpAnswer): void => undefined
  let reject = (_: unknown): void => undefined
  const answer = new Promise<HttpAnswer>((...settling) => ([resolve, reject] = settling))

  function fail(why: unknown): void {
    patience.stop()
    if (state !== 'open') return
    state = { why }
    pieces.length = 0
    port.close()
    reject(why)
    wake()
  }
  function hold(piece: Uint8Array): void {
    pieces.push(piece)
    held += piece.length
    if (held <= AHEAD) return watch.start()
    watch.stop()
    patience.start()
  }
  function take(piece: Uint8Array): Uint8Array {
    held -= piece.length
    patience.stop()
    if (state === 'open') {
      watch.start()
      port.postMessage(piece.length)
    }
    return piece
  }
  async function* taken(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const piece = pieces.shift()
      if (piece !== undefined) yield take(piece)
      else if (state === 'whole') return
      else if (state !== 'open') throw state.why
      else await new Promise<void>((again) => (wake = again))
    }
  }

  port.on('message', (sent: Sent) => {
    if (state !== 'open') return
    if ('head' in sent) return resolve('body' in sent.head ? sent.head : { ...sent.head, body: taken })
    if ('piece' in sent) hold(sent.piece)
    else if (sent.end === 'broken') return fail(new Error('a file could not be made whole'))
    else {
      state = 'whole'
      watch.stop()
    }
    wake()
  })
  return { answer, fail }
}
