import { StoreError } from '../errors.js'
import { openMemory } from './memory/memory.js'
import { heldIn, type Readiness, summed, troubleOf } from './readiness.js'
import type { Store } from './store.js'
import { readStoredCorpus } from './stored-corpus.js'

export interface FollowingOptions {
  readonly read: 'auto' | 'snapshot' | 'direct'
  /** Milliseconds between looks at the origin's version. */
  readonly everyMs: number
  /** Told when a look fails, but for an origin that cannot be reached, which stands in `told`. */
  readonly report: (error: unknown) => void
  /** Told after each look what can be asked. */
  readonly told?: (readiness: Readiness) => void
  /** Whether it opens although the origin is not to be reached, and looks for it again and again. */
  readonly waits?: boolean
}

// What fits in memory beside the server: beyond it each question goes to the origin.
const SNAPSHOT_TIES = 5_000_000
// Where the last look failed.
const SOON_MS = 1_000

/**
 * Answers for another store, by a snapshot of it in memory or by asking it, and follows its loads: the next snapshot is
 * built beside the old one, which goes on answering where the origin does not.
 */
export async function openFollowing(origin: Store, options: FollowingOptions): Promise<Store> {
  const { read, everyMs, report, told = () => undefined, waits = false } = options
  let memory = openMemory(null)
  let readiness: Readiness = { mode: read === 'auto' ? null : read, held: null, seenAt: null, trouble: null }
  let unseen: unknown = null

  async function see(): Promise<void> {
    const version = await origin.version()
    if (readiness.trouble !== null) {
      readiness = { ...readiness, trouble: null }
      if (readiness.seenAt === null) unseen = beingRead()
      told(readiness)
    }
    const mode = readiness.mode ?? (await modeFor(origin))
    if (mode === 'snapshot' && version !== (await memory.version())) memory = (await snapshotOf(origin)) ?? memory
    const isSame = version === readiness.held?.version
    const held = isSame ? readiness.held : await heldIn(mode === 'snapshot' ? memory : origin)
    readiness = { mode, held, seenAt: new Date().toISOString(), trouble: null }
    told(readiness)
  }
  async function look(): Promise<void> {
    try {
      await see()
    } catch (error) {
      if (readiness.seenAt === null) unseen = error
      if (!(error instanceof StoreError)) throw error
      readiness = { ...readiness, trouble: troubleOf(error) }
      told(readiness)
      if (!waits && readiness.seenAt === null) throw error
    }
  }
  await look()

  let timer: NodeJS.Timeout | undefined
  // One look at a time: those behind a slow one would only wait in a growing line.
  let looking: Promise<void> = Promise.resolve()
  let isClosed = false
  function lookLater(): void {
    if (isClosed) return
    timer = setTimeout(
      () => {
        looking = look().catch(report).finally(lookLater)
      },
      Math.min(everyMs, readiness.trouble === null ? everyMs : SOON_MS),
    )
    timer.unref()
  }
  lookLater()

  const asked = (): Store => {
    if (readiness.mode === 'direct') return origin
    if (readiness.seenAt === null) throw unseen
    return memory
  }
  const seenAt = () => (readiness.mode === 'direct' ? new Date().toISOString() : readiness.seenAt)
  const following: Store = {
    ask: async (question, params) => asked().ask(question, params),
    version: async () => asked().version(),
    async load(corpus, over) {
      const isLoaded = await origin.load(corpus, over)
      await see()
      return isLoaded
    },
    seenAt,
    still() {
      if (readiness.mode !== 'snapshot' || readiness.seenAt === null) return following
      const [held, at] = [memory, readiness.seenAt]
      return { ...held, seenAt: () => at }
    },
    async close() {
      isClosed = true
      clearTimeout(timer)
      await looking
      await origin.close()
    },
  }
  return following
}

const beingRead = () =>
  new StoreError('STORE_UNAVAILABLE', 'what Neo4j holds is being read; ask again in a moment', true)

const modeFor = async (origin: Store): Promise<'snapshot' | 'direct'> =>
  summed(await origin.ask('relationCounts', {})) <= SNAPSHOT_TIES ? 'snapshot' : 'direct'

/** null where nothing is loaded. */
async function snapshotOf(origin: Store): Promise<Store | null> {
  const corpus = await readStoredCorpus(origin)
  if (corpus === null) return null
  const [row] = await origin.ask('loaded', {})
  // Where another was loaded meanwhile, the next look sees to it.
  return openMemory(corpus, row?.loaded.version === corpus.version ? row.loaded.loadedAt : undefined)
}
