// piscina (MIT) starts workers, hands tasks to them and replaces those that ended: docs/decisions/workers.md.
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { ServiceOptions } from '../http/service.js'
import type { Readiness } from '../store/readiness.js'
import type { StoreSource } from './store-source.js'
import type { Told } from './task.js'

export interface LaneWorkers {
  readonly threads: number
  /** Megabytes that the values of JavaScript may take in a worker. */
  readonly memoryMb: number
  /** Where every worker, those too that come later, has its store from. */
  readonly source: Promise<StoreSource>
  readonly service: ServiceOptions
  /** The file that a worker runs, which exports `doTask`. */
  readonly entry: URL
  readonly report: (error: unknown) => void
  /** Told by each worker what can be asked of its store, whenever it has looked. */
  readonly told: (readiness: Readiness) => void
}

/** So many workers, a task at a time each; `begun` is told which task one has begun. */
export function workersOf(
  { threads, memoryMb, source, service, entry, report, told }: LaneWorkers,
  begun: (number: number) => void,
): Piscina {
  const pool = new Piscina({
    filename: fileURLToPath(entry),
    name: 'doTask',
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    workerData: service,
    recordTiming: false,
    // A worker that waits for its next task with Atomics would not follow its store meanwhile.
    atomics: 'disabled',
  })
  pool.on('message', (said: Told) => {
    if ('begun' in said) begun(said.begun)
    else if ('fault' in said) report(said.fault)
    else if ('readiness' in said) told(said.readiness)
    // Who waits for it in vain is not told here: whoever opened the pool is.
    else void source.then((its) => said.wantsSource.postMessage(its)).catch(() => undefined)
  })
  pool.on('error', report)
  return pool
}
