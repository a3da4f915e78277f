import type { MessagePort } from 'node:worker_threads'
import { type StoreCode, StoreError } from '../errors.js'
import type { LaneLoad } from '../http/answer.js'
import { busy, EndedError, endedBy, late } from './ended.js'
import { type LaneWorkers, workersOf } from './lane-pool.js'
import type { Done, NumberedTask, Task } from './task.js'
import { type Watch, watchOf } from './watch.js'

export interface LaneOptions extends LaneWorkers {
  /** How many tasks may wait: piscina does not count those that can be aborted. */
  readonly maxQueue: number
  /** Milliseconds that a worker may take for what it has begun. */
  readonly deadlineMs: number
}

/** Some workers with a queue before them, a task at a time each. One that is over its limits is ended, and another takes its place. */
export interface Lane {
  /** Ends with an EndedError where nothing comes of it. */
  run(task: Task, how?: RunOptions): Promise<Done>
  /** The same, with the watch that ends it. @throws EndedError where too many wait already. */
  watched(task: Task, how?: RunOptions): { readonly done: Promise<Done>; readonly watch: Watch }
  load(): Omit<LaneLoad, 'lane'>
  stop(): Promise<void>
}

export interface RunOptions {
  readonly transfer?: readonly MessagePort[]
  /** Once nobody waits for it, it is not begun. */
  readonly gone?: AbortSignal
}

/** So long does a task wait at most before it is begun. */
const WAIT_MS = 30_000

export function openLane(options: LaneOptions): Lane {
  const { threads, maxQueue, deadlineMs, memoryMb, report } = options
  let isStopping = false
  /** What is to be done when one begins, of those that have not. */
  const waiting = new Map<number, () => void>()
  const pool = workersOf(options, (number) => waiting.get(number)?.())
  let last = 0
  let refused = 0
  const ended = new Map<string, number>()
  const refuse = (): EndedError => {
    refused += 1
    return busy()
  }

  function watched(task: Task, { transfer = [], gone }: RunOptions = {}) {
    if (waiting.size >= maxQueue + threads) throw refuse()
    const number = (last += 1)
    const ender = new AbortController()
    const watch = watchOf(deadlineMs, () => ender.abort(late(deadlineMs)))
    // A store may be long in opening.
    const wait = task.kind === 'open' ? undefined : setTimeout(() => ender.abort(refuse()), WAIT_MS)
    waiting.set(number, () => {
      clearTimeout(wait)
      watch.start()
      waiting.delete(number)
    })
    const given: NumberedTask = { task, number, isGone: flagOf(gone) }
    const done = (pool.run(given, { signal: ender.signal, transferList: [...transfer] }) as Promise<Done>)
      .catch((error: unknown) => {
        const why = ender.signal.aborted ? (ender.signal.reason as EndedError) : endedBy(error, memoryMb)
        if (why.status !== 503 && !isStopping) {
          ended.set(why.code, (ended.get(why.code) ?? 0) + 1)
          report(endOf(why))
        }
        throw why
      })
      .finally(() => {
        clearTimeout(wait)
        watch.end()
        waiting.delete(number)
      })
    return { done: done.then(opened), watch }
  }

  return {
    async run(task, how) {
      return watched(task, how).done
    },
    watched,
    load: () => ({ waiting: waiting.size, refused, ended: Object.fromEntries(ended) }),
    stop() {
      isStopping = true
      return pool.destroy()
    },
  }
}

const endOf = ({ message, cause }: EndedError): string =>
  `A worker has ended, and another takes its place: ${cause instanceof Error ? String(cause) : message}`

/** @throws EndedError where the worker has no store. */
function opened(done: Done): Done {
  if (done.unopened === undefined) return done
  const { message, code, isStoreError, retriable } = done.unopened
  if (!isStoreError) throw new EndedError(500, 'INTERNAL_SERVER_ERROR', 'Internal error', { cause: new Error(message) })
  throw new EndedError(503, code, message, { cause: new StoreError(code as StoreCode, message, retriable) })
}

/** What a worker sees at once: a message would wait until it has nothing to do. */
function flagOf(gone: AbortSignal | undefined): Uint8Array<SharedArrayBuffer> {
  const flag = new Uint8Array(new SharedArrayBuffer(1))
  gone?.addEventListener('abort', () => flag.fill(1), { once: true })
  return flag
}
