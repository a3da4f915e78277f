import { resolve } from 'node:path'
import { writtenFacts } from '../corpus/written-facts.js'
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

/** Tables in the place of those that an import changes, and what they make with those beside them. */
export interface Updated {
  readonly own: RowsByTable
  readonly corpus: Corpus
}

/** What becomes of existing data, and what is to be said of it; null: they stay as they are. */
export interface Revision<R> {
  readonly report: R
  readonly updated: Updated | null
}

/** What came of a change. */
export interface Outcome<R> {
  readonly report: R
  /** Of all that is there with it; null where it changes nothing by its own account. */
  readonly version: string | null
  /** Whether something else is there now. */
  readonly isOther: boolean
}

/** Where imports go. */
export interface ImportTarget {
  /** How it is named to its user. */
  readonly name: string
  readonly read: () => Promise<ExistingData>
  /** Puts in place what is made of what is there, in one step; made again where somebody else changed that meanwhile. */
  readonly update: <R>(change: (existing: ExistingData) => Promise<Revision<R>>) => Promise<Outcome<R>>
}

/** A store of its own: Neo4j. */
export const storeTarget = (store: Store, name: string): ImportTarget => ({
  name,
  read: async () => existingIn(await readStoredCorpus(store)),
  async update(change) {
    for (;;) {
      const before = await readStoredCorpus(store)
      // Its tables are let go of here: they have become the corpus.
      const { report, corpus } = await change(existingIn(before)).then(({ report, updated }) => {
        return { report, corpus: updated?.corpus ?? null }
      })
      const isOther = corpus !== null && corpus.version !== before?.version
      if (!isOther || (await store.load(corpus, before))) return { report, version: corpus?.version ?? null, isOther }
    }
  },
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
  return {
    name: folder,
    read,
    update: (change) =>
      replaceFolder(folder, async (replace) => {
        // And here the corpus: it was made to see that the tables are without mistakes.
        const { report, own, version } = await read()
          .then(change)
          .then(({ report, updated }) => {
            return { report, own: updated?.own ?? null, version: updated?.corpus.version ?? null }
          })
        return { report, version, isOther: own !== null && (await replace(own)) }
      }),
  }
}

async function tablesIn(folders: readonly string[]): Promise<RowsByTable> {
  const { rows, issues } = await readTables(folders)
  if (issues.length > 0) throw new CorpusError(issues)
  return rows
}
