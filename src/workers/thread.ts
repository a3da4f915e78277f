import { MessageChannel, parentPort } from 'node:worker_threads'
import { faultOf, StoreError } from '../errors.js'
import type { HttpAnswer } from '../http/answer.js'
import type { LocalService } from '../http/service.js'
import type { Readiness } from '../store/readiness.js'
import { sendPieces } from './send-pieces.js'
import type { StoreSource } from './store-source.js'
import type { Done, NumberedTask, Task, Told, Unopened, WholeAnswer } from './task.js'

const tell = (told: Told): void => parentPort?.postMessage(told)

/** Of what is being answered: a thing at a time. */
let request: string | null = null

/** Says in the main thread what went wrong in this one. */
export const reportToMain = (error: unknown): void => tell({ fault: faultOf(error, request) })

/** Says in the main thread what can be asked of the store of this one. */
export const readinessToMain = (readiness: Readiness): void => tell({ readiness })

/** Asks the main thread where the store of this one is from. */
export function sourceFromMain(): Promise<StoreSource> {
  const { port1, port2 } = new MessageChannel()
  const source = new Promise<StoreSource>((resolve) => port1.once('message', resolve))
  parentPort?.postMessage({ wantsSource: port2 } satisfies Told, [port2])
  return source.finally(() => port1.close())
}

interface Worker {
  /** Once it was tried for the first time to open the service. */
  readonly tried: Promise<unknown>
  readonly doTask: (given: NumberedTask) => Promise<Done>
}

/** Does tasks with a service that is opened at once; where that fails, whoever asks is told why, and the next tries again. */
export function workerWith(open: () => Promise<LocalService>): Worker {
  let opening: Promise<LocalService> | null = null
  const service = (): Promise<LocalService> => {
    opening ??= open().catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }
  return {
    tried: service().catch(() => undefined),
    async doTask({ task, number, isGone }) {
      if (isGone[0] === 1) return {}
      const opened = await service().catch(unopened)
      tell({ begun: number })
      request = 'asked' in task ? (task.asked.headers['x-request-id'] ?? null) : null
      return 'unopened' in opened ? opened : doneBy(opened, task)
    },
  }
}

function unopened(error: unknown): { readonly unopened: Unopened } {
  const { message, code = '' } = error as { readonly message: string; readonly code?: string }
  const isStoreError = error instanceof StoreError
  if (!isStoreError) reportToMain(error)
  return { unopened: { message, code, isStoreError, retriable: isStoreError && error.retriable } }
}

const NEVER = new AbortController().signal

async function doneBy(service: LocalService, task: Task): Promise<Done> {
  switch (task.kind) {
    case 'open':
      return {}
    case 'graphql': {
      const { asked, maxCost } = task
      const answer = await (maxCost === null ? service.graphql(asked, NEVER) : service.graphqlWithin(maxCost, asked))
      return { answer: answer && (await wholeOf(answer)) }
    }
    case 'known':
      return { known: await service.known(task.thing) }
    case 'export':
      await sendPieces(await service.exports(task.asked, NEVER), task.port, reportToMain)
      return {}
  }
}

async function wholeOf({ body, ...rest }: HttpAnswer): Promise<WholeAnswer> {
  if (typeof body !== 'function') return { ...rest, body }
  const pieces: Buffer[] = []
  for await (const piece of body()) pieces.push(Buffer.from(piece))
  return { ...rest, body: Buffer.concat(pieces) }
}
