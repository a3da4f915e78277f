import type { Corpus } from '../domain.js'
import { StoreError } from '../errors.js'
import { openMemory } from './memory/memory.js'
import type { Store } from './store.js'

export interface SnapshotOptions {
  /** Milliseconds between looks at the origin's version. */
  readonly everyMs: number
  /** Told when the origin could not be looked at; the last snapshot goes on answering. */
  readonly report: (error: unknown) => void
}

const TRIES = 5

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
    async load(corpus) {
      await origin.load(corpus)
      await refresh()
    },
    async close() {
      clearInterval(timer)
      await looking
      await origin.close()
    },
  }
}

async function follow(origin: Store, memory: Store): Promise<void> {
  const corpus = await readWhole(origin)
  if (corpus !== null) await memory.load(corpus)
}

/**
 * Everything that a store holds; null where nothing is. Several questions are no single moment, so what was read counts
 * only if no load came between.
 */
export async function readWhole(origin: Store): Promise<Corpus | null> {
  for (let tries = 0; tries < TRIES; tries++) {
    const [row] = await origin.ask('loaded', {})
    if (row === undefined) return null
    const corpus = await readParts(origin, row.loaded)
    if ((await origin.version()) === corpus.version) return corpus
  }
  throw new StoreError('STORE_FAILED', `the graph changed during each of ${TRIES} tries to read it whole`, true)
}

async function readParts(
  { ask }: Store,
  { version, defaultNormSetId }: Pick<Corpus, 'version' | 'defaultNormSetId'>,
): Promise<Corpus> {
  return {
    version,
    defaultNormSetId: defaultNormSetId ?? null,
    sources: (await ask('sources', { ids: null })).map((row) => row.source),
    entities: (await ask('snapshotEntities', {})).map((row) => row.entity),
    ties: (await ask('snapshotTies', {})).map((row) => row.tieClaim),
    absences: (await ask('snapshotAbsences', {})).map((row) => row.absence),
    events: (await ask('snapshotEvents', {})).map((row) => row.event),
    statedCounts: (await ask('snapshotStatedCounts', {})).map((row) => row.statedCount),
    facts: (await ask('snapshotFacts', {})).map((row) => row.fact),
    adoptions: (await ask('snapshotAdoptions', {})).map((row) => row.adoption),
    polityScores: (await ask('snapshotPolityScores', {})).map((row) => row.polityScore),
    openQuestions: (await ask('openQuestions', { ids: null, aboutIds: null })).map((row) => row.openQuestion),
  }
}
