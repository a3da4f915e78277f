import { openMemory } from './memory/memory.js'
import type { Store } from './store.js'
import { readStoredCorpus } from './stored-corpus.js'

export interface SnapshotOptions {
  /** Milliseconds between looks at the origin's version. */
  readonly everyMs: number
  /** Told when the origin could not be looked at; the last snapshot goes on answering. */
  readonly report: (error: unknown) => void
}

/** Answers from memory what another store holds, and follows its loads: the next snapshot is built beside the old one. */
export async function openSnapshot(origin: Store, { everyMs, report }: SnapshotOptions): Promise<Store> {
  const memory = openMemory(null)
  const refresh = async () => {
    if ((await origin.version()) !== (await memory.version())) await follow(origin, memory)
  }
  await refresh()
  // One look at a time: those behind a slow one would only wait in a growing line.
  let looking: Promise<void> | null = null
  const timer = setInterval(() => {
    looking ??= refresh()
      .catch(report)
      .finally(() => (looking = null))
  }, everyMs)
  timer.unref()
  return {
    ask: (question, params) => memory.ask(question, params),
    version: () => memory.version(),
    async load(corpus, over) {
      const isLoaded = await origin.load(corpus, over)
      await refresh()
      return isLoaded
    },
    async close() {
      clearInterval(timer)
      await looking
      await origin.close()
    },
  }
}

async function follow(origin: Store, memory: Store): Promise<void> {
  const corpus = await readStoredCorpus(origin)
  if (corpus !== null) await memory.load(corpus)
}
