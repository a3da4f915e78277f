import { MessageChannel } from 'node:worker_threads'
import { ConfigError } from '../errors.js'
import type { HttpAnswer, HttpAsked, Service } from '../http/answer.js'
import { EndedError } from './ended.js'
import { keepingReadiness } from './keeping-readiness.js'
import { type Lane, type LaneOptions, openLane } from './lane.js'
import { receivePieces } from './receive-pieces.js'
import { exportRefusal, graphqlRefusal } from './refusals.js'
import type { WholeAnswer } from './task.js'

export type PoolOptions = Omit<LaneOptions, 'entry' | 'told'> & { readonly entry?: URL }

/** What a query may cost that is answered beside small ones: about a second, as costs are counted. */
const SMALL_COST = 1_000_000
/** Bytes of a request that is read beside small ones: to read one as long as may be takes a tenth of a second, whatever it asks. */
const SMALL_TEXT = 20_000

const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './entry.ts' : './entry.js', import.meta.url)

/**
 * Answers in workers. What may take long, files and costly queries, has its own, which are there from when they are first
 * wanted: nobody who asks for little waits behind them.
 * @throws what `source` does, and StoreError where a worker cannot open its store.
 */
export async function openPooled({ entry = ENTRY, ...options }: PoolOptions): Promise<Service> {
  const { readiness, told } = keepingReadiness(options.report)
  const small = openLane({ ...options, entry, told })
  let opened: Lane | null = null
  const large = (): Lane => {
    const threads = Math.ceil(options.threads / 2)
    opened ??= openLane({ ...options, entry, told, threads })
    return opened
  }
  const stop = async () => {
    await Promise.all([small.stop(), opened?.stop()])
  }
  await Promise.all([options.source, opens(small, options.memoryMb)]).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return {
    graphql: (asked, gone) =>
      answerIn(small, large, asked, gone).catch((error: unknown) => graphqlRefusal(error, asked)),
    exports: (asked, gone) => exportIn(large(), asked, gone).catch(exportRefusal),
    known: async (thing) => {
      const { known } = await small.run({ kind: 'known', thing }).catch(() => ({ known: undefined }))
      return known === undefined ? 'unanswered' : known
    },
    readiness,
    lanes: () => [
      { lane: 'small', ...small.load() },
      ...(opened === null ? [] : [{ lane: 'large' as const, ...opened.load() }]),
    ],
    stop,
  }
}

async function opens(lane: Lane, memoryMb: number): Promise<void> {
  try {
    await lane.run({ kind: 'open' })
  } catch (error) {
    if (!(error instanceof EndedError)) throw error
    if (error.code === 'TOO_LARGE')
      throw new ConfigError([`NORMGRAPH_WORKER_MEMORY wants room for what is loaded, got ${memoryMb}`])
    throw error.cause instanceof Error ? error.cause : error
  }
}

async function answerIn(small: Lane, large: () => Lane, asked: HttpAsked, gone: AbortSignal): Promise<WholeAnswer> {
  const isShort = asked.body.length <= SMALL_TEXT
  const first = isShort ? await small.run({ kind: 'graphql', asked, maxCost: SMALL_COST }, { gone }) : { answer: null }
  const { answer } =
    first.answer === null ? await large().run({ kind: 'graphql', asked, maxCost: null }, { gone }) : first
  return answer ?? NOBODY
}

/** Where nobody waits any more. */
const NOBODY: WholeAnswer = { status: 503, headers: {}, body: '' }

async function exportIn(lane: Lane, asked: HttpAsked, gone: AbortSignal): Promise<HttpAnswer> {
  const { port1, port2 } = new MessageChannel()
  const { done, watch } = lane.watched({ kind: 'export', asked, port: port2 }, { transfer: [port2], gone })
  const { answer, fail } = receivePieces(port1, watch)
  done.catch(fail)
  gone.addEventListener('abort', () => fail(new Error('nobody waits for the file')), { once: true })
  return answer
}
