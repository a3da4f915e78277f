import type { Claim, Corpus, Records, TieClaim } from '../domain.js'
import { StoreError } from '../errors.js'
import { grouped } from '../grouped.js'
import { ofEachKind, RECORDS } from '../records.js'
import type { Row, Store } from './store.js'

/** What there is to ask of a store. */
type Asked = Pick<Store, 'ask' | 'version'>

const TRIES = 5

/** All that a store holds; null where nothing was loaded. */
export async function readStoredCorpus(store: Asked): Promise<Corpus | null> {
  // Several questions are no single moment, so what was read counts only if no load came between.
  for (let tries = 0; tries < TRIES; tries++) {
    const [row] = await store.ask('loaded', {})
    if (row === undefined) return null
    const corpus = await readParts(store, row.loaded)
    if ((await store.version()) === corpus.version) return corpus
  }
  throw new StoreError('STORE_FAILED', `the graph changed during each of ${TRIES} tries to read it whole`, true)
}

/** Each word once: a driver makes a string of its own of every value, though most ties repeat most of them. */
function inFewWords(ties: readonly TieClaim[]): readonly TieClaim[] {
  const words = new Map<string, string>()
  const once = <T extends string>(word: T): T => {
    const before = words.get(word) as T | undefined
    if (before === undefined) words.set(word, word)
    return before ?? word
  }
  const claimOf = (claim: Claim): Claim => {
    const fields: Record<string, unknown> = {}
    for (const name of Object.keys(claim) as (keyof Claim)[]) {
      const value = claim[name]
      fields[name] = typeof value === 'string' ? once(value) : value
    }
    return fields as unknown as Claim
  }
  return ties.map(({ from, relation, to, claim }) => {
    return { from: once(from), relation: once(relation), to: once(to), claim: claimOf(claim) }
  })
}

async function readParts(
  { ask }: Asked,
  { version, defaultNormSetId }: Pick<Corpus, 'version' | 'defaultNormSetId'>,
): Promise<Corpus> {
  return {
    version,
    defaultNormSetId: defaultNormSetId ?? null,
    sources: (await ask('sources', { ids: null })).map((row) => row.source),
    entities: (await ask('snapshotEntities', {})).map((row) => row.entity),
    ties: inFewWords((await ask('snapshotTies', {})).map((row) => row.tieClaim)),
    absences: (await ask('snapshotAbsences', {})).map((row) => row.absence),
    ...recordsIn(await ask('snapshotRecords', {})),
    openQuestions: (await ask('openQuestions', { ids: null, aboutIds: null })).map((row) => row.openQuestion),
  }
}

function recordsIn(rows: readonly Row<'snapshotRecords'>[]): Records {
  const byLabel = grouped(rows, ({ label }) => label)
  return ofEachKind((name) => (byLabel.get(RECORDS[name].label) ?? []).map(({ record }) => record)) as Records
}
