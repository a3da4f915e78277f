import { resolve } from 'node:path'
import { writtenFacts } from '../corpus/written-facts.js'
import { corpusOf, withoutMistakes } from '../corpus/corpus.js'
import { isFolder, replaceFolder } from '../corpus/folder.js'
import { readTables } from '../corpus/read.js'
import { rawTables, tablesOf, type RowsByTable } from '../corpus/tables-of.js'
import type { Corpus } from '../domain.js'
import { CorpusError } from '../errors.js'
import type { Store } from '../store/store.js'
import { readStoredCorpus } from '../store/stored-corpus.js'

/** The tables that an import changes, and those that stand beside them and may be spoken of. */
export interface ExistingData {
  readonly own: RowsByTable
  readonly beside: RowsByTable
}

/** What becomes of the tables that an import changes, and what is to be said of it; null: they stay as they are. */
export interface Revision<R> {
  readonly report: R
  readonly updated: RowsByTable | null
}

export type Revise<R> = (existing: ExistingData) => Promise<Revision<R>>

/** What came of a change. */
export interface Outcome<R> {
  readonly report: R
  /** Whether it had anything for what is there to become. */
  readonly isAccepted: boolean
  /** Of what a store holds with it; null of a folder: that depends on those that are served beside it. */
  readonly version: string | null
  /** Whether something else is there now. */
  readonly isOther: boolean
}

/** Where imports go. All that changes it throws CorpusError where what it would become does not go together. */
export interface ImportTarget {
  /** How it is named to its user. */
  readonly name: string
  readonly read: () => Promise<ExistingData>
  /** Says what would come of a change. */
  readonly attempt: <R>(change: Revise<R>) => Promise<Outcome<R>>
  /** Puts in place what is made of what is there, in one step; made again where somebody else changed that meanwhile. */
  readonly update: <R>(change: Revise<R>) => Promise<Outcome<R>>
}

/** A store of its own: Neo4j. */
export const storeTarget = (store: Store, name: string): ImportTarget => ({
  name,
  read: async () => existingIn(await readStoredCorpus(store)),
  attempt: async (change) => {
    const { report, corpus } = await corpusAfter(await readStoredCorpus(store), change)
    return { report, isAccepted: corpus !== null, version: corpus?.version ?? null, isOther: false }
  },
  async update(change) {
    for (;;) {
      const before = await readStoredCorpus(store)
      const { report, corpus } = await corpusAfter(before, change)
      const isAccepted = corpus !== null
      const isOther = isAccepted && corpus.version !== before?.version
      if (!isOther || (await store.load(corpus, before)))
        return { report, isAccepted, version: corpus?.version ?? null, isOther }
    }
  },
})

// The tables are let go of here: they have become the corpus.
const corpusAfter = <R>(before: Corpus | null, change: Revise<R>) =>
  change(existingIn(before)).then(({ report, updated }) => {
    return { report, corpus: updated === null ? null : corpusOf(rawTables(updated)) }
  })

const existingIn = (corpus: Corpus | null): ExistingData => ({
  own: corpus === null ? NONE : tablesOf(writtenFacts(corpus)),
  beside: NONE,
})

const NONE: RowsByTable = rawTables().rows

/** A folder of tables beside those of `data`, made where it is missing. */
export function folderTarget(folder: string, data: readonly string[]): ImportTarget {
  const others = data.filter((other) => resolve(other) !== resolve(folder))
  const read = async (): Promise<ExistingData> => ({
    own: (await isFolder(folder)) ? await tablesIn([folder]) : NONE,
    beside: await tablesIn(others),
  })
  const checked = <R>(change: Revise<R>): Promise<Revision<R>> =>
    read().then((existing) => change(existing).then(checkedBeside(existing.beside)))
  return {
    name: folder,
    read,
    attempt: (change) => checked(change).then(({ report, updated }) => outcome(report, updated !== null, false)),
    update: (change) =>
      replaceFolder(folder, async (replace) => {
        const { report, updated } = await checked(change)
        return outcome(report, updated !== null, updated !== null && (await replace(updated)))
      }),
  }
}

const outcome = <R>(report: R, isAccepted: boolean, isOther: boolean): Outcome<R> => ({
  report,
  isAccepted,
  version: null,
  isOther,
})

/** A revision as it is, once it is known that its tables go together with those beside them. */
const checkedBeside =
  (beside: RowsByTable) =>
  <R>(revision: Revision<R>): Revision<R> => {
    if (revision.updated !== null) withoutMistakes(rawTables(beside, revision.updated))
    return revision
  }

async function tablesIn(folders: readonly string[]): Promise<RowsByTable> {
  const { rows, issues } = await readTables(folders)
  if (issues.length > 0) throw new CorpusError(issues)
  return rows
}
