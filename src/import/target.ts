import { resolve } from 'node:path'
import type { Corpus } from '../domain.js'
import type { Store } from '../store/store.js'
import { readWhole } from '../store/whole.js'
import { CorpusError } from '../errors.js'
import { factsHeld } from '../corpus/held.js'
import { readTables } from '../corpus/read.js'
import { rawTables, tablesOf, type RowsByTable } from '../corpus/tables-of.js'
import type { Held, Next } from './apply-import.js'
import { inPlaceOf, isFolder } from '../corpus/folder.js'

/** Where imports go. */
export interface Target {
  /** How it is named to its user. */
  readonly name: string
  readonly held: () => Promise<Held>
  /**
   * Holds what is made of it, in one step; nothing where that is null. What is made may be asked for again.
   * @returns whether something else is held now.
   */
  readonly change: (make: (held: Held) => Promise<Next | null>) => Promise<boolean>
}

/** A store of its own: Neo4j. */
export function storeTarget(store: Store, name: string): Target {
  return {
    name,
    held: async () => heldOf(await readWhole(store)),
    change: async (make) => {
      let isOther = false
      const update = store.update((held) => {
        const before = held?.version ?? null
        return make(heldOf(held)).then((next) => {
          isOther = next !== null && next.corpus.version !== before
          return next !== null && isOther ? next.corpus : nothing()
        })
      })
      await unlessNothing(update)
      return isOther
    },
  }
}

function heldOf(corpus: Corpus | null): Held {
  return { own: corpus === null ? NONE : tablesOf(factsHeld(corpus)), beside: NONE }
}

const NONE: RowsByTable = rawTables().rows

/** Thrown through an update that is to change nothing. */
class NothingError extends Error {}

function nothing(): never {
  throw new NothingError('nothing is to be changed')
}

async function unlessNothing(work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof NothingError)) throw error
  })
}

/** A folder of tables beside those of `data`, made where it is missing. */
export function folderTarget(folder: string, data: readonly string[]): Target {
  const others = data.filter((other) => resolve(other) !== resolve(folder))
  const held = async (): Promise<Held> => ({
    own: (await isFolder(folder)) ? await tablesIn([folder]) : NONE,
    beside: await tablesIn(others),
  })
  return {
    name: folder,
    held,
    change: (make) =>
      inPlaceOf(folder, () =>
        held()
          .then(make)
          .then((next) => next?.own ?? null),
      ),
  }
}

async function tablesIn(folders: readonly string[]): Promise<RowsByTable> {
  const { rows, issues } = await readTables(folders)
  if (issues.length > 0) throw new CorpusError(issues)
  return rows
}
